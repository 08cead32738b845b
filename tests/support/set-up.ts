// runs before each file of tests; what it imports runs once a thread
import './patient-waits.ts';
