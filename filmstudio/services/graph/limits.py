"""What a query may ask for, told before any of it is done: its size and shape, and the cost of its answer."""

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import Any, cast

from graphql import (
    DirectiveNode,
    DocumentNode,
    FieldNode,
    FragmentDefinitionNode,
    FragmentSpreadNode,
    GraphQLField,
    GraphQLObjectType,
    GraphQLSchema,
    InlineFragmentNode,
    IntValueNode,
    OperationDefinitionNode,
    SelectionSetNode,
    VariableNode,
    Visitor,
    get_named_type,
    visit,
)

from filmstudio.errors import BadQuery
from filmstudio.kit.rates import Rate

WEIGHTS: Mapping[tuple[str, str], int] = MappingProxyType({("Document", "body"): 500, ("Film", "files"): 10})
"""Fields that cost more than one: a text may have a megabyte; each address of a file is signed."""
INTROSPECTION = 2000
"""What `__schema` and `__type` cost."""
MANY: Mapping[tuple[str, str], int] = MappingProxyType({("Project", "documents"): 3, ("Film", "files"): 10})
"""Lists without `first`, and how many there are in them."""


RATE = Rate(50_000, 60)


@dataclass(frozen=True)
class Limits:
    """Of one query. `tokens`, `depth`, `aliases` and `directives` as they are written, fragments at their places for
    the depth; `cost` of the answer, see `cost_of`; `seconds` until it is given up.
    `rate`: the cost of all queries of a person in a time.
    """

    tokens: int = 1000
    depth: int = 12
    aliases: int = 30
    directives: int = 20
    cost: int = 5000
    seconds: float = 10.0
    rate: Rate = RATE


class _Count(Visitor):
    def __init__(self) -> None:
        super().__init__()
        self.aliases = self.directives = 0

    def enter_field(self, node: FieldNode, *_: object) -> None:
        """Count its alias."""
        self.aliases += node.alias is not None

    def enter_directive(self, _node: DirectiveNode, *_: object) -> None:
        """Count it."""
        self.directives += 1


def check_shape(document: DocumentNode, limits: Limits) -> None:
    """A document, before anything walks it that takes longer than its length.

    Raises:
        BadQuery: it has too many aliases or directives, is too deep, or has a fragment that contains itself.
    """
    count = _Count()
    visit(document, count)
    for what, found, most in (
        ("aliases", count.aliases, limits.aliases), ("directives", count.directives, limits.directives),
        ("levels", _Depths(document).deepest, limits.depth),
    ):  # fmt: skip
        if found > most:
            raise BadQuery(f"the query has {found} {what}, and {most} are the most; ask for less at a time")


class _Depths:
    """How deep operations are. Each fragment is measured once, however often it is spread."""

    def __init__(self, document: DocumentNode) -> None:
        self._fragments = _fragments_of(document)
        self._depths: dict[str, int | None] = {}
        operations = [one for one in document.definitions if isinstance(one, OperationDefinitionNode)]
        try:
            self.deepest = max((self._below(one.selection_set) for one in operations), default=0)
            for name in self._fragments:
                self._spread(name)
        except RecursionError:
            raise BadQuery("the query is nested too deeply; ask for less at a time") from None

    def _below(self, selected: SelectionSetNode | None) -> int:
        deepest = 0
        for node in selected.selections if selected else ():
            match node:
                case FieldNode() if node.name.value.startswith("__"):
                    depth = 1
                case FieldNode():
                    depth = 1 + self._below(node.selection_set)
                case InlineFragmentNode():
                    depth = self._below(node.selection_set)
                case FragmentSpreadNode():
                    depth = self._spread(node.name.value)
                case _:
                    depth = 0
            deepest = max(deepest, depth)
        return deepest

    def _spread(self, name: str) -> int:
        if name not in self._depths:
            self._depths[name] = None
            fragment = self._fragments.get(name)
            self._depths[name] = self._below(fragment.selection_set) if fragment else 0
        depth = self._depths[name]
        if depth is None:
            raise BadQuery(f"the fragment {name} contains itself; take it out of itself")
        return depth


def check_cost(cost: int, limits: Limits) -> None:
    """What an answer may cost.

    Raises:
        BadQuery: it is too much.
    """
    if cost > limits.cost:
        raise BadQuery(
            f"the query costs {cost}, and {limits.cost} is the most: each field counts once for each thing that it may "
            "be told of; ask for less, or for fewer at a time with `first`"
        )


def cost_of(
    schema: GraphQLSchema, document: DocumentNode, operation: OperationDefinitionNode, asked: Mapping[str, Any]
) -> int:
    """How many fields an answer may have at most: each counts once (or its weight), times `first` of every list that it
    is in. What `@skip` and `@include` leave out is counted too.
    """
    return _Costs(document, schema, asked).of(operation.selection_set, schema.query_type)


class _Costs:
    """Costs of selections; that of a fragment is computed once."""

    def __init__(self, document: DocumentNode, schema: GraphQLSchema, asked: Mapping[str, Any]) -> None:
        self._fragments, self._schema, self._asked = _fragments_of(document), schema, asked
        self._known: dict[str, int] = {}

    def of(self, selected: SelectionSetNode | None, parent: object) -> int:
        """The cost of what is selected of one thing of this type."""
        total = 0
        for node in selected.selections if selected else ():
            match node:
                case FieldNode():
                    total += self._field(node, parent)
                case InlineFragmentNode():
                    named = node.type_condition.name.value if node.type_condition else None
                    total += self.of(node.selection_set, self._schema.get_type(named) if named else parent)
                case FragmentSpreadNode():
                    total += self._fragment(node.name.value)
                case _:
                    pass
        return total

    def _field(self, node: FieldNode, parent: object) -> int:
        name = node.name.value
        if name in ("__schema", "__type"):
            return INTROSPECTION
        if not isinstance(parent, GraphQLObjectType) or name not in parent.fields:
            return 1
        field = parent.fields[name]
        place = parent.name, name
        times = self._first(node, field) if "first" in field.args else MANY.get(place, 1)
        return WEIGHTS.get(place, 1) + times * self.of(node.selection_set, cast("object", get_named_type(field.type)))

    def _first(self, node: FieldNode, field: GraphQLField) -> int:
        """How many are asked for: as it is written, by a variable, or else as many as it is without."""
        first: object = field.args["first"].default_value
        for argument in node.arguments or ():
            if argument.name.value == "first":
                match argument.value:
                    case IntValueNode():
                        first = int(argument.value.value)
                    case VariableNode():
                        first = self._asked.get(argument.value.name.value, first)
                    case _:
                        pass
        return max(first, 1) if isinstance(first, int) else 1

    def _fragment(self, name: str) -> int:
        if name not in self._known:
            fragment = self._fragments[name]
            on = self._schema.get_type(fragment.type_condition.name.value)
            self._known[name] = self.of(fragment.selection_set, on)
        return self._known[name]


def _fragments_of(document: DocumentNode) -> dict[str, FragmentDefinitionNode]:
    return {one.name.value: one for one in document.definitions if isinstance(one, FragmentDefinitionNode)}
