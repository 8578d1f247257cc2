import { failed } from './failure.ts';

/**
 * A host whose promises always come to an outcome: what an adapter throws against the port's rules
 * becomes a failure with its words, so that the pane can say something and go on.
 */
export const guardedHost = <Host extends object>(host: Host): Host =>
  new Proxy(host, {
    get: (target, name) => {
      const member: unknown = Reflect.get(target, name);
      if (typeof member !== 'function') return member;
      return (...args: readonly unknown[]): unknown => {
        try {
          const result: unknown = Reflect.apply(member, target, args);
          return result instanceof Promise ? result.catch(unknownFailure) : result;
        } catch (reason) {
          return Promise.resolve(unknownFailure(reason));
        }
      };
    },
  });

const unknownFailure = (reason: unknown) =>
  failed({ code: 'unknown', detail: reason instanceof Error ? reason.message : String(reason) });
