package org.spona.regulations.consequence;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.spona.platform.findable.Thing;
import org.spona.platform.findable.ThingKey;
import org.spona.platform.findable.Things;
import org.spona.platform.language.Labels;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** How things are called that rest on provisions, those of this service and those of others, as far as the reader may see them. */
@Component
class ConsequenceThings {

    private final Map<String, RestingThings> kinds;
    private final Things others;
    private final JdbcClient database;

    ConsequenceThings(List<RestingThings> kinds, Things others, JdbcClient database) {
        this.kinds = kinds.stream().collect(Collectors.toMap(RestingThings::kind, Function.identity()));
        this.others = others;
        this.database = database;
    }

    Map<ThingKey, Thing> find(Collection<ThingKey> keys) {
        Map<String, Set<UUID>> byKind = keys.stream()
                .collect(Collectors.groupingBy(
                        ThingKey::kind, Collectors.mapping(ThingKey::id, Collectors.toUnmodifiableSet())));
        Map<ThingKey, Thing> found = new HashMap<>();
        byKind.forEach((kind, ids) -> Optional.ofNullable(kinds.get(kind))
                .ifPresent(own -> own.find(ids).values().forEach(thing -> found.put(thing.key(), thing))));
        found.putAll(others.readable(
                keys.stream().filter(key -> !kinds.containsKey(key.kind())).toList()));
        return found;
    }

    /** What things of other services' kinds are called, by kind. */
    Map<String, Labels> labels(Collection<String> some) {
        List<String> foreign =
                some.stream().filter(kind -> !kinds.containsKey(kind)).toList();
        return foreign.isEmpty()
                ? Map.of()
                : database
                        .sql("select distinct on (kind) kind, kind_labels from directory_thing where kind in (:kinds)")
                        .param("kinds", foreign)
                        .query((row, _) -> Map.entry(
                                row.getString("kind"),
                                JsonMapper.shared().readValue(row.getString("kind_labels"), Labels.class)))
                        .list()
                        .stream()
                        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
