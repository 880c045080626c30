package org.spona.infra.checks;

import com.jayway.jsonpath.Configuration;
import com.jayway.jsonpath.JsonPath;
import com.jayway.jsonpath.Option;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.Yaml;

/**
 * Something read from YAML, looked into by JSON paths.
 *
 * @param content a text, number, truth value, list or map
 */
public record Structure(Object content) {

    private static final Configuration ABSENT_IS_NULL =
            Configuration.builder().options(Option.DEFAULT_PATH_LEAF_TO_NULL).build();

    /** The one document of a YAML text. */
    public static Structure of(String yaml) {
        return all(yaml).findFirst().orElseThrow();
    }

    /** All documents of a YAML text, without empty ones. */
    public static Stream<Structure> all(String yaml) {
        return StreamSupport.stream(new Yaml().loadAll(yaml).spliterator(), false)
                .filter(Objects::nonNull)
                .map(Structure::new);
    }

    /** The text of a leaf, null where it is absent. */
    public @Nullable String text(String path) {
        var found = find(path);
        return found == null ? null : String.valueOf(found);
    }

    /** The number at a leaf that must be there. */
    public int number(String path) {
        if (find(path) instanceof Integer number) {
            return number;
        }
        throw new AssertionError("No whole number at " + path + " of " + content);
    }

    /** The texts of all leaves that the path leads to. */
    public List<String> texts(String path) {
        return list(path).map(leaf -> String.valueOf(leaf.content())).toList();
    }

    /** Everything that the path leads to and that is there. */
    public Stream<Structure> list(String path) {
        if (find(path) instanceof List<?> list) {
            return list.stream().filter(Objects::nonNull).map(Structure::new);
        }
        throw new AssertionError("No list at " + path + " of " + content);
    }

    /** The names below an object that must be there, each with its value. */
    public Map<?, ?> map(String path) {
        if (find(path) instanceof Map<?, ?> map) {
            return map;
        }
        throw new AssertionError("No object at " + path + " of " + content);
    }

    /** The dotted names of all leaves that are not in lists. */
    public Stream<String> paths() {
        return content instanceof Map<?, ?> map
                ? map.entrySet().stream()
                        .flatMap(entry -> new Structure(entry.getValue())
                                .paths()
                                .map(rest ->
                                        rest.isEmpty() ? String.valueOf(entry.getKey()) : entry.getKey() + "." + rest))
                : Stream.of("");
    }

    private @Nullable Object find(String path) {
        return JsonPath.using(ABSENT_IS_NULL).parse(content).read(path);
    }
}
