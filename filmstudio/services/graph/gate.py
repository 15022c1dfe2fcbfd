"""The gate: a query is read, looked at and judged before any of it is carried out."""

from collections.abc import AsyncGenerator, Generator
from typing import Any

from graphql import (
    ASTValidationRule,
    DocumentNode,
    GraphQLError,
    GraphQLSchema,
    OperationDefinitionNode,
    get_operation_ast,
    get_variable_values,
    specified_rules,
    validate,
)
from graphql.validation import NoSchemaIntrospectionCustomRule
from strawberry.extensions import SchemaExtension

from filmstudio.errors import BadQuery
from filmstudio.services.graph.limits import Limits, check_cost, check_shape, cost_of

MISTAKES = 10
"""Mistakes of a query that are told at a time."""


class Gate(SchemaExtension):
    """Of one query. Without `introspection` nobody is told what the schema has, nor what he might have meant."""

    def __init__(self, limits: Limits, *, introspection: bool) -> None:
        super().__init__()
        self._limits, self._introspection = limits, introspection

    def on_operation(self) -> Generator[None]:
        """Bounds for the parser."""
        self.execution_context.parse_options["max_tokens"] = self._limits.tokens
        yield

    def on_parse(self) -> Generator[None]:
        """Looks at the shape, once it is parsed."""
        yield
        if document := self.execution_context.graphql_document:
            check_shape(document, self._limits)
            if get_operation_ast(document, self.execution_context.context.operation) is None:
                raise BadQuery("there is no such operation in it; name one of its operations with `operationName`")

    async def on_validate(self) -> AsyncGenerator[None]:
        """Judges, instead of strawberry: with our bounds, and counts the cost when all else is right."""
        context = self.execution_context
        if document := context.graphql_document:
            schema = context.schema._schema  # pyright: ignore[reportPrivateUsage]
            operation = get_operation_ast(document, context.context.operation)
            found, cost = self._judged(schema, document, operation, context.variables or {})
            context.pre_execution_errors = found
            if not found:
                await context.context.charge(cost)
        yield

    def _judged(
        self, schema: GraphQLSchema, document: DocumentNode, operation: OperationDefinitionNode | None,
        given: dict[str, Any],
    ) -> tuple[list[GraphQLError], int]:  # fmt: skip
        hide = not self._introspection
        rules: tuple[type[ASTValidationRule], ...] = (NoSchemaIntrospectionCustomRule,) if hide else ()
        found = validate(schema, document, (*specified_rules, *rules), MISTAKES, hide_suggestions=hide)
        if found or operation is None:
            return _mistakes(found), 0
        values = get_variable_values(schema, operation.variable_definitions or (), given, MISTAKES, hide)
        if isinstance(values, list):
            return _mistakes(values), 0
        cost = cost_of(schema, document, operation, values.coerced)
        check_cost(cost, self._limits)
        return [], cost


def _mistakes(found: list[GraphQLError]) -> list[GraphQLError]:
    """Whatever made them, they are mistakes of the query, not ours."""
    return [GraphQLError(one.message, one.nodes, original_error=BadQuery(one.message)) for one in found]
