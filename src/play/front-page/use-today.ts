import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { useApp } from '../../app/app-context.ts';

/** The page may have been open overnight. */
export function useToday(): string {
  const { game } = useApp();
  const day = useSignal(game.today());
  useEffect(() => {
    const refreshDay = () => {
      day.value = game.today();
    };
    document.addEventListener('visibilitychange', refreshDay);
    return () => document.removeEventListener('visibilitychange', refreshDay);
  }, []);
  return day.value;
}
