package org.spona.infra.probes;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** All that can be asked of the house: resources as the OpenAPI files describe them, pages as the controllers map them. */
public final class Surface {

    private static final List<String> METHODS = List.of("get", "put", "post", "delete", "patch");
    private static final Pattern MAPPING = Pattern.compile("@(Get|Post|Put|Delete|Patch)Mapping(\\(([^)]*)\\))?");
    private static final Pattern BASE = Pattern.compile("@RequestMapping\\(\"([^\"]+)\"\\)");
    private static final Pattern PARENT = Pattern.compile("\\bclass \\w+ extends (\\w+)");
    private static final Pattern EXPRESSION = Pattern.compile(
            "\\s*((?:value|path)\\s*=\\s*)?((?:\"[^\"]*\"|[A-Z_]+)(?:\\s*\\+\\s*(?:\"[^\"]*\"|[A-Z_]+))*)");
    private static final Pattern PART = Pattern.compile("\"([^\"]*)\"|([A-Z_]+)");
    private static final Pattern WORDS = Pattern.compile("\\{\\w+:([a-z-]+(?:\\|[a-z-]+)*)}");

    private Surface() {}

    /** Every resource of every service, and every page, of the tree that has this root. */
    public static List<Operation> of(Path tree) {
        return Stream.concat(resources(tree).stream(), pages(tree).stream()).toList();
    }

    /** What the OpenAPI files describe. */
    public static List<Operation> resources(Path tree) {
        return files(tree.resolve("services"), ".yaml").stream()
                .filter(file -> file.toString().contains("/contracts/openapi/"))
                .flatMap(file -> resourcesOf(file).stream())
                .toList();
    }

    /** What controllers map that is no resource of the API; an address with a placeholder belongs to every service that sends mails. */
    public static List<Operation> pages(Path tree) {
        Path services = tree.resolve("services");
        Map<Path, String> sources = files(services, ".java").stream()
                .filter(file -> file.toString().contains("/src/main/"))
                .collect(Collectors.toMap(Function.identity(), Surface::read, (one, _) -> one, LinkedHashMap::new));
        List<Operation> pages = new ArrayList<>();
        sources.forEach((file, source) -> {
            if (!source.contains(" abstract class ")) {
                pages.addAll(
                        pagesOf(services.relativize(file).getName(0).toString(), source + inherited(source, sources)));
            }
        });
        return pages;
    }

    /** What a controller maps by the classes that it extends, which have no address themselves. */
    private static String inherited(String source, Map<Path, String> sources) {
        Matcher parent = PARENT.matcher(source);
        return parent.find()
                ? sources.entrySet().stream()
                        .filter(file -> file.getKey().endsWith(parent.group(1) + ".java"))
                        .map(file -> file.getValue() + inherited(file.getValue(), sources))
                        .collect(Collectors.joining())
                : "";
    }

    private static List<Operation> pagesOf(String service, String source) {
        Matcher base = BASE.matcher(source);
        String prefix = base.find() ? base.group(1) : "";
        List<Operation> pages = new ArrayList<>();
        Matcher mapping = MAPPING.matcher(source);
        while (mapping.find()) {
            String path = prefix + pathOf(Objects.requireNonNullElse(mapping.group(3), ""), source);
            if (!path.startsWith("/api/") && path.startsWith("/")) {
                String method = mapping.group(1).toUpperCase(Locale.ROOT);
                for (String one : alternatives(path)) {
                    pages.add(new Operation(
                            service,
                            method,
                            one,
                            List.of("q", "page", "size", "sort", "network", "version"),
                            method.equals("GET") ? "" : "application/x-www-form-urlencoded",
                            Map.of()));
                }
            }
        }
        return pages;
    }

    /** An address for each word that a variable may be; other patterns of variables say nothing of use. */
    private static List<String> alternatives(String path) {
        Matcher words = WORDS.matcher(path);
        if (words.find()) {
            return Stream.of(words.group(1).split("\\|"))
                    .map(words::replaceFirst)
                    .toList();
        }
        return List.of(path.replaceAll("\\{(\\w+):[^}]*}", "{$1}"));
    }

    /** What stands first in an annotation: words and constants that are put together. */
    private static String pathOf(String argument, String source) {
        Matcher expression = EXPRESSION.matcher(argument);
        return expression.lookingAt() ? words(expression.group(2), source) : "";
    }

    private static String words(String expression, String source) {
        StringBuilder words = new StringBuilder();
        Matcher part = PART.matcher(expression);
        while (part.find()) {
            if (part.group(1) != null) {
                words.append(part.group(1));
            } else {
                Matcher constant = Pattern.compile("\\bString " + part.group(2) + " =\\s+([^;]+);")
                        .matcher(source);
                if (constant.find()) {
                    words.append(words(constant.group(1), source));
                }
            }
        }
        return words.toString();
    }

    private static List<Operation> resourcesOf(Path file) {
        Map<?, ?> contract = map(new Yaml(new SafeConstructor(new LoaderOptions())).load(read(file)));
        Map<?, ?> schemas = map(map(contract.get("components")).get("schemas"));
        String service = file.getFileName().toString().replace(".yaml", "");
        List<Operation> operations = new ArrayList<>();
        map(contract.get("paths"))
                .forEach((path, byMethod) -> METHODS.forEach(method -> {
                    if (map(byMethod).get(method) instanceof Map<?, ?> operation) {
                        Map<?, ?> content =
                                map(map(operation.get("requestBody")).get("content"));
                        String type = content.keySet().stream()
                                .map(Object::toString)
                                .findFirst()
                                .orElse("");
                        Object sample = sample(map(content.get(type)).get("schema"), schemas, 0);
                        Map<String, Object> body = new LinkedHashMap<>();
                        map(sample).forEach((name, value) -> body.put(name.toString(), value));
                        operations.add(new Operation(
                                service,
                                method.toUpperCase(Locale.ROOT),
                                path.toString(),
                                parametersOf(operation),
                                type,
                                body));
                    }
                }));
        return operations;
    }

    private static List<String> parametersOf(Map<?, ?> operation) {
        List<?> parameters = operation.get("parameters") instanceof List<?> list ? list : List.of();
        return parameters.stream()
                .map(Surface::map)
                .filter(parameter -> "query".equals(parameter.get("in")))
                .map(parameter -> String.valueOf(parameter.get("name")))
                .toList();
    }

    /** What the contract leaves to words, by the name of the property; else what its schema allows. */
    private static Object sample(String name, @Nullable Object described, Map<?, ?> schemas, int depth) {
        return switch (name) {
            case "startsAt" -> "2027-03-12T10:00";
            case "endsAt" -> "2027-03-12T12:00";
            case "zone" -> "Europe/Belgrade";
            case "language" -> "sr-Latn";
            case "link" -> "https://primer.example/";
            default -> sample(described, schemas, depth);
        };
    }

    /** A value that a schema allows: the first of an enumeration, one element of a list, every property of an object. */
    private static Object sample(@Nullable Object described, Map<?, ?> schemas, int depth) {
        Map<?, ?> schema = map(described);
        if (schema.get("$ref") instanceof String reference) {
            return sample(schemas.get(reference.substring(reference.lastIndexOf('/') + 1)), schemas, depth);
        }
        if (schema.get("enum") instanceof List<?> values && !values.isEmpty()) {
            return String.valueOf(values.getFirst());
        }
        if (depth > 4) {
            return "";
        }
        if (schema.get("items") != null) {
            return List.of(sample(schema.get("items"), schemas, depth + 1));
        }
        if (!map(schema.get("properties")).isEmpty()) {
            Map<String, Object> made = new LinkedHashMap<>();
            map(schema.get("properties"))
                    .forEach((name, property) ->
                            made.put(name.toString(), sample(name.toString(), property, schemas, depth + 1)));
            return made;
        }
        String type = String.valueOf(schema.get("type"));
        if (type.contains("integer") || type.contains("number")) {
            return 1;
        }
        if (type.contains("boolean")) {
            return true;
        }
        return switch (String.valueOf(schema.get("format"))) {
            case "uuid" -> "5653b173-054e-5ba0-acdb-abef61906578";
            case "date" -> "2027-03-12";
            case "date-time" -> "2027-03-12T10:00:00Z";
            default -> "Tekst";
        };
    }

    private static Map<?, ?> map(@Nullable Object value) {
        return value instanceof Map<?, ?> map ? map : Map.of();
    }

    private static List<Path> files(Path folder, String ending) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .filter(file -> !file.toString().contains("/target/"))
                    .sorted()
                    .toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
