package org.spona.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.elasticsearch.plugin.NamedComponent;
import org.elasticsearch.plugin.analysis.AnalyzerFactory;
import org.elasticsearch.plugin.analysis.TokenFilterFactory;
import org.junit.jupiter.api.Test;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

class PluginDescriptionTest {

    private static final List<Class<?>> KINDS = List.of(AnalyzerFactory.class, TokenFilterFactory.class);

    @Test
    void listsEveryAnnotatedComponentOfTheCode() throws IOException {
        Map<String, Map<String, String>> listed = JsonMapper.shared()
                .readValue(Path.of("src/main/plugin/named_components.json").toFile(), new TypeReference<>() {});

        assertThat(listed).isEqualTo(annotated());
    }

    private static Map<String, Map<String, String>> annotated() throws IOException {
        Map<String, Map<String, String>> components = new TreeMap<>();
        Path classes = Path.of("target/classes");
        try (var files = Files.walk(classes)) {
            for (Path file : files.filter(f -> f.toString().endsWith(".class")).toList()) {
                Class<?> type = load(classes.relativize(file).toString());
                NamedComponent name = type.getAnnotation(NamedComponent.class);
                if (name != null) {
                    components
                            .computeIfAbsent(kindOf(type), kind -> new TreeMap<>())
                            .put(name.value(), type.getName());
                }
            }
        }
        return components;
    }

    private static String kindOf(Class<?> type) {
        return KINDS.stream()
                .filter(kind -> kind.isAssignableFrom(type))
                .findFirst()
                .orElseThrow()
                .getName();
    }

    private static Class<?> load(String file) {
        String name = file.substring(0, file.length() - ".class".length()).replace('/', '.');
        try {
            return Class.forName(name, false, PluginDescriptionTest.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new AssertionError(e);
        }
    }
}
