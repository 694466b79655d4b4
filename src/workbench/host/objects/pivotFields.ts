import { newId } from '../../book/ids';
import { fieldsOf, type Aggregation, type PivotTable, type PivotValue } from '../../book/pivots';
import { choice, objectOrNothing, text } from '../arguments';
import { HostError, orNotFound } from '../errors';
import { hostClass, notImplemented, object, type Argument, type HostClass, type HostObject } from '../registry';
import { record } from './given';
import { alterPivot, fieldOf, pivotOf, type PivotHandle } from './pivotTables';

type Edge = 'rows' | 'columns';
/** A field of the data; the program calls it a hierarchy, which in a workbook's own PivotTables has one field. */
interface FieldHandle extends PivotHandle {
  readonly field: string;
}
interface ValueHandle extends PivotHandle {
  readonly value: string;
}

declare module '../registry' {
  interface HostObjects {
    PivotHierarchyCollection: PivotHandle;
    PivotHierarchy: FieldHandle;
    RowColumnPivotHierarchyCollection: PivotHandle & { readonly edge: Edge };
    RowColumnPivotHierarchy: FieldHandle;
    FilterPivotHierarchyCollection: PivotHandle;
    FilterPivotHierarchy: FieldHandle;
    DataPivotHierarchyCollection: PivotHandle;
    DataPivotHierarchy: ValueHandle;
    PivotFieldCollection: FieldHandle;
    PivotField: FieldHandle;
  }
}

const placed = (self: PivotHandle, edge: Edge): readonly string[] => pivotOf(self)[edge];

/** A field stands on one edge at most: put on another, it leaves the one it was on. */
const without = (pivot: PivotTable, field: string): PivotTable => ({
  ...pivot,
  rows: pivot.rows.filter((each) => each !== field),
  columns: pivot.columns.filter((each) => each !== field),
  filters: pivot.filters.filter((each) => each.field !== field),
});

function hierarchyArgument(self: PivotHandle, value: Argument): string {
  const hierarchy = objectOrNothing(value, 'PivotHierarchy');
  if (hierarchy?.id !== self.id) throw new HostError('InvalidArgument');
  return hierarchy.field;
}

function valueOf(self: ValueHandle): PivotValue {
  return orNotFound(pivotOf(self).values.find(({ id }) => id === self.value));
}

function alterValue(self: ValueHandle, change: Partial<PivotValue>): void {
  alterPivot(self, (pivot) => ({
    ...pivot,
    values: pivot.values.map((each) => (each.id === self.value ? { ...each, ...change } : each)),
  }));
}

/** A number is added up where the field holds numbers only, else counted. */
function addValue(self: PivotHandle, field: string): HostObject {
  const pivot = pivotOf(self);
  const at = fieldsOf(pivot).indexOf(field);
  const numeric = pivot.data.slice(1).every((row) => typeof row[at] === 'number');
  const name = `${numeric ? 'Sum' : 'Count'} of ${field}`;
  const taken = pivot.values.filter((each) => each.field === field).length;
  const value: PivotValue = {
    id: newId(),
    name: taken === 0 ? name : `${name}${taken + 1}`,
    field,
    summarizeBy: numeric ? 'Sum' : 'Count',
    numberFormat: 'General',
    asShare: false,
  };
  alterPivot(self, (each) => ({ ...each, values: [...each.values, value] }));
  return object('DataPivotHierarchy', { sheet: self.sheet, id: self.id, value: value.id });
}

const values = (self: PivotHandle): HostObject<'DataPivotHierarchy'>[] =>
  pivotOf(self).values.map(({ id }) => object('DataPivotHierarchy', { sheet: self.sheet, id: self.id, value: id }));

function findValue(self: PivotHandle, key: Argument): HostObject<'DataPivotHierarchy'> | undefined {
  const wanted = text(key).toLowerCase();
  return values(self).find((each) => {
    const { id, name } = valueOf(each.self);
    return id === wanted || name.toLowerCase() === wanted;
  });
}

/** No number may be called as a field is. @throws {HostError} InvalidArgument */
function rename(self: ValueHandle, name: string): void {
  const pivot = pivotOf(self);
  const others = [...fieldsOf(pivot), ...pivot.values.filter(({ id }) => id !== self.value).map((each) => each.name)];
  if (others.some((other) => other.toLowerCase() === name.toLowerCase())) throw new HostError('InvalidArgument');
  alterValue(self, { name });
}

function keep(self: FieldHandle, filter: Argument): void {
  const { manualFilter } = record(filter);
  const { selectedItems } = record(manualFilter);
  if (!Array.isArray(selectedItems)) throw notImplemented('PivotField', 'applyFilter of other kinds');
  const kept = (selectedItems as readonly Argument[]).map(text);
  alterPivot(self, (pivot) => ({
    ...pivot,
    filters: pivot.filters.map((each) => (each.field === self.field ? { ...each, kept } : each)),
  }));
}

const SUMMARIES: readonly Aggregation[] = ['Sum', 'Count', 'Average', 'Max', 'Min'];
const fieldName = { Id: { get: ({ field }: FieldHandle) => field }, Name: { get: ({ field }: FieldHandle) => field } };
const identity = ({ field }: FieldHandle): { readonly Id: string } => ({ Id: field });
const fields = (self: FieldHandle): HostObject => object('PivotFieldCollection', self);

/** The fields of PivotTables, and the edges they are put on. */
export const PIVOT_FIELDS: readonly HostClass[] = [
  hostClass('PivotHierarchyCollection', {
    items: (self) => fieldsOf(pivotOf(self)).map((field) => object('PivotHierarchy', { ...self, field })),
    item: (self, key) => object('PivotHierarchy', { sheet: self.sheet, id: self.id, field: fieldOf(self, key) }),
    methods: { GetCount: (self) => fieldsOf(pivotOf(self)).length },
  }),
  hostClass('PivotHierarchy', { identity, properties: fieldName, navigation: { Fields: fields } }),
  hostClass('RowColumnPivotHierarchyCollection', {
    items: (self) => placed(self, self.edge).map((field) => object('RowColumnPivotHierarchy', { ...self, field })),
    item: (self, key) => {
      const field = fieldOf(self, key);
      if (!placed(self, self.edge).includes(field)) throw new HostError('ItemNotFound');
      return object('RowColumnPivotHierarchy', { sheet: self.sheet, id: self.id, field });
    },
    methods: {
      Add: (self, [hierarchy]) => {
        const field = hierarchyArgument(self, hierarchy);
        alterPivot(self, (pivot) => {
          const free = without(pivot, field);
          return { ...free, [self.edge]: [...free[self.edge], field] };
        });
        return object('RowColumnPivotHierarchy', { sheet: self.sheet, id: self.id, field });
      },
      GetCount: (self) => placed(self, self.edge).length,
    },
  }),
  hostClass('RowColumnPivotHierarchy', { identity, properties: fieldName, navigation: { Fields: fields } }),
  hostClass('FilterPivotHierarchyCollection', {
    items: (self) => pivotOf(self).filters.map(({ field }) => object('FilterPivotHierarchy', { ...self, field })),
    item: (self, key) => {
      const field = fieldOf(self, key);
      if (!pivotOf(self).filters.some((each) => each.field === field)) throw new HostError('ItemNotFound');
      return object('FilterPivotHierarchy', { sheet: self.sheet, id: self.id, field });
    },
    methods: {
      Add: (self, [hierarchy]) => {
        const field = hierarchyArgument(self, hierarchy);
        alterPivot(self, (pivot) => ({ ...without(pivot, field), filters: [...pivot.filters, { field }] }));
        return object('FilterPivotHierarchy', { sheet: self.sheet, id: self.id, field });
      },
      GetCount: (self) => pivotOf(self).filters.length,
    },
  }),
  hostClass('FilterPivotHierarchy', { identity, properties: fieldName, navigation: { Fields: fields } }),
  hostClass('DataPivotHierarchyCollection', {
    items: values,
    item: (self, key) => orNotFound(findValue(self, key)),
    methods: {
      Add: (self, [hierarchy]) => addValue(self, hierarchyArgument(self, hierarchy)),
      GetCount: (self) => pivotOf(self).values.length,
    },
  }),
  hostClass('DataPivotHierarchy', {
    identity: ({ value }) => ({ Id: value }),
    properties: {
      Id: { get: ({ value }) => value },
      Name: {
        get: (self) => valueOf(self).name,
        set: (self, name) => {
          rename(self, text(name));
        },
      },
      NumberFormat: {
        get: (self) => valueOf(self).numberFormat,
        set: (self, format) => {
          alterValue(self, { numberFormat: text(format) });
        },
      },
      SummarizeBy: {
        get: (self) => valueOf(self).summarizeBy,
        set: (self, by) => {
          alterValue(self, { summarizeBy: choice(by, SUMMARIES) });
        },
      },
      ShowAs: {
        get: (self) => ({ calculation: valueOf(self).asShare ? 'PercentOfGrandTotal' : 'None' }),
        set: (self, rule) => {
          const { calculation } = record(rule);
          if (calculation !== 'None' && calculation !== 'PercentOfGrandTotal') {
            throw notImplemented('DataPivotHierarchy', 'showAs of other kinds');
          }
          alterValue(self, { asShare: calculation === 'PercentOfGrandTotal' });
        },
      },
    },
  }),
  hostClass('PivotFieldCollection', {
    items: (self) => [object('PivotField', self)],
    item: (self, key) => {
      if (fieldOf(self, key) !== self.field) throw new HostError('ItemNotFound');
      return object('PivotField', self);
    },
    methods: { GetCount: () => 1 },
  }),
  hostClass('PivotField', {
    identity,
    properties: fieldName,
    methods: {
      ApplyFilter: (self, [filter]) => {
        keep(self, filter);
      },
    },
  }),
];
