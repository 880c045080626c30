package org.spona.platform.form;

import jakarta.servlet.ServletRequest;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.DataBinder.ValueResolver;
import org.springframework.validation.FieldError;
import org.springframework.validation.ObjectError;

/**
 * The fields of a form under the names by which a record is made of them. Whatever stands between brackets tells only the order in a
 * list: gaps close, and no number makes a list longer than what was sent.
 */
final class SentFields {

    private static final Pattern INDEX = Pattern.compile("\\[([^\\[\\]]*)]");

    private final Map<String, String> sentNames = new LinkedHashMap<>();
    private final Map<String, List<String>> values = new LinkedHashMap<>();
    private final Set<String> read = new HashSet<>();

    private SentFields() {}

    static SentFields of(ServletRequest request) {
        var fields = new SentFields();
        Map<String, Set<String>> indexes = new LinkedHashMap<>();
        Map<String, String[]> sent = request.getParameterMap();
        sent.keySet().forEach(name -> gather(name, indexes));
        Map<String, Map<String, Integer>> places = new LinkedHashMap<>();
        indexes.forEach((list, keys) -> places.put(list, placesOf(keys)));
        sent.forEach((name, texts) -> {
            String place = renamed(name, places);
            fields.sentNames.putIfAbsent(place, name);
            fields.values.putIfAbsent(place, Arrays.asList(texts));
        });
        return fields;
    }

    /** Answers what a record asks for, by names without gaps. */
    ValueResolver resolver(ValueResolver sent) {
        return new ValueResolver() {
            @Override
            public @Nullable Object resolveValue(String name, Class<?> type) {
                read.add(name);
                return sent.resolveValue(sentNames.getOrDefault(name, name), type);
            }

            @Override
            public Set<String> getNames() {
                Set<String> names = new HashSet<>(sent.getNames());
                names.removeAll(sentNames.values());
                names.addAll(sentNames.keySet());
                return Collections.unmodifiableSet(names);
            }
        };
    }

    /** What was sent as a part of a field that has no parts, such as {@code title[0]}: the field and what was typed. */
    Map<String, List<String>> misplaced() {
        Map<String, List<String>> misplaced = new LinkedHashMap<>();
        values.forEach((name, texts) -> {
            int bracket = name.lastIndexOf('[');
            if (bracket > 0 && name.endsWith("]") && !read.contains(name)) {
                String field = name.substring(0, bracket);
                if (read.contains(field) && !values.containsKey(field)) {
                    misplaced.putIfAbsent(field, texts);
                }
            }
        });
        return misplaced;
    }

    /** What could not be read of a field of several values keeps them apart, so that each is shown as chosen. */
    ObjectError withAllValues(ObjectError error) {
        if (error instanceof FieldError field && field.isBindingFailure()) {
            List<String> sent = values.getOrDefault(field.getField(), List.of());
            if (sent.size() > 1) {
                return new FieldError(
                        field.getObjectName(),
                        field.getField(),
                        sent.stream().map(WellFormedText::toWellFormed).toList(),
                        true,
                        field.getCodes(),
                        field.getArguments(),
                        field.getDefaultMessage());
            }
        }
        return error;
    }

    private static void gather(String name, Map<String, Set<String>> indexes) {
        Matcher index = INDEX.matcher(name);
        while (index.find()) {
            indexes.computeIfAbsent(name.substring(0, index.start()), list -> new HashSet<>())
                    .add(index.group(1));
        }
    }

    private static Map<String, Integer> placesOf(Set<String> keys) {
        Set<String> ordered =
                new TreeSet<>(Comparator.comparingLong(SentFields::number).thenComparing(key -> key));
        ordered.addAll(keys);
        Map<String, Integer> places = new LinkedHashMap<>();
        ordered.forEach(key -> places.put(key, places.size()));
        return places;
    }

    /** What is no number comes last. */
    private static long number(String key) {
        boolean digits =
                !key.isEmpty() && key.length() <= 18 && key.chars().allMatch(digit -> digit >= '0' && digit <= '9');
        return digits ? Long.parseLong(key) : Long.MAX_VALUE;
    }

    private static String renamed(String name, Map<String, Map<String, Integer>> places) {
        var renamed = new StringBuilder();
        Matcher index = INDEX.matcher(name);
        int end = 0;
        while (index.find()) {
            Map<String, Integer> list = places.getOrDefault(name.substring(0, index.start()), Map.of());
            renamed.append(name, end, index.start())
                    .append('[')
                    .append(list.get(index.group(1)))
                    .append(']');
            end = index.end();
        }
        return renamed.append(name.substring(end)).toString();
    }
}
