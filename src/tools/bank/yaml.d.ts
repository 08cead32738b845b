/** A bank, compiled by the plugin beside this file. */
declare module '*.yaml' {
  const bank: import('../../bank/types.ts').Bank;
  export default bank;
}
