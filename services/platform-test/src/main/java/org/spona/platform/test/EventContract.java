package org.spona.platform.test;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.spona.platform.events.IncomingEvent;
import org.spona.platform.events.OutgoingEvent;

/**
 * The events that a service promises to others: an AsyncAPI 3.0 file. Its channels have the topic as {@code address} and
 * name their messages; a message has the CloudEvents type as {@code name} and as {@code payload} a reference to a JSON
 * Schema (2020-12) in a file beside it.
 */
public final class EventContract {

    private final Path file;
    private final JsonNode contract;

    private EventContract(Path file, JsonNode contract) {
        this.file = file;
        this.contract = contract;
    }

    /**
     * Reads a contract.
     *
     * @param file such as {@code contracts/asyncapi.yaml}, relative to the folder of the module
     * @throws IOException if it cannot be read
     */
    public static EventContract read(String file) throws IOException {
        Path path = Path.of(file);
        return new EventContract(path, YAMLMapper.builder().build().readTree(path.toFile()));
    }

    /**
     * What is wrong with an event according to the contract; empty if nothing.
     *
     * @throws IOException if the schema that the contract names cannot be read
     */
    public List<String> violations(OutgoingEvent event) throws IOException {
        Optional<JsonNode> message = message(event);
        if (message.isEmpty()) {
            return List.of("%s names no message %s of the topic %s".formatted(file, event.type(), event.topic()));
        }
        Path schema = file.resolveSibling(message.get().at("/payload/$ref").asText());
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(Files.readString(schema), InputFormat.JSON)
                .validate(new String(event.json(), StandardCharsets.UTF_8), InputFormat.JSON)
                .stream()
                .map(violation -> violation.getInstanceLocation() + ": " + violation.getMessage())
                .toList();
    }

    /** The same of an event as it came. */
    public List<String> violations(IncomingEvent event) throws IOException {
        return violations(new OutgoingEvent(
                event.topic(), event.aggregateId(), event.aggregateVersion(), event.type(), event.data()));
    }

    private Optional<JsonNode> message(OutgoingEvent event) {
        return StreamSupport.stream(contract.path("channels").spliterator(), false)
                .filter(channel -> channel.path("address").asText().equals(event.topic()))
                .flatMap(
                        channel -> StreamSupport.stream(channel.path("messages").spliterator(), false))
                .map(this::resolved)
                .filter(message -> message.path("name").asText().equals(event.type()))
                .findFirst();
    }

    private JsonNode resolved(JsonNode node) {
        return node.has("$ref") ? contract.at(node.get("$ref").asText().substring(1)) : node;
    }
}
