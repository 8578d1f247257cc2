import { writeMembers } from './write.ts';

await writeMembers();
