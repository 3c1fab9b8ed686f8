import type { Injector } from '@univerjs/core';
import { FunctionType, IDescriptionService, IFunctionService } from '@univerjs/preset-sheets-core';
import { AddInFunction } from './addInFunction';
import type { AddInCode, EmptyAs, OnRefusal } from './addInFunction';

/** What office.js keeps of `CustomFunctions.associate`, by upper-case id. */
export type Associations = Readonly<Record<string, AddInCode>>;

/**
 * Gives the functions of the pane to the formula engine under the names that a person types. Ids are the names of
 * the add-in's metadata: `SHNOR.ISLOW`.
 */
export function registerFunctions(
  injector: Injector,
  functions: () => Associations,
  emptyAs: () => EmptyAs,
  onRefusal: OnRefusal,
): void {
  const service = injector.get(IFunctionService);
  const names = Object.keys(functions());
  service.registerExecutors(
    ...names.map((name) => new AddInFunction(name, () => functions()[name]!, emptyAs, onRefusal)),
  );
  injector.get(IDescriptionService).registerDescriptions(
    names.map((functionName) => ({
      functionName,
      functionType: FunctionType.User,
      description: functionName,
      abstract: functionName,
      functionParameter: [],
    })),
  );
}
