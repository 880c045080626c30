package org.spona.platform.test;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.core.MethodParameter;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.HtmlUtils;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Sends to every form of a service, found by its mapping, each of its fields with a value that cannot be read: with {@code -Dspona.deep=true}
 * with every such value. None may fail, and a form that comes back has all that was typed in it.
 */
public final class UnreadableForms {

    private static final int UNPROCESSABLE = 422;

    private static final Pattern FIELD = Pattern.compile("<(textarea|input|select)\\b([^>]*+)>");
    private static final Pattern NAME = Pattern.compile("\\bname=\"([^\"]*+)\"");

    private final MockMvc service;
    private final RequestMappingHandlerMapping mappings;

    UnreadableForms(MockMvc service, @Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping mappings) {
        this.service = service;
        this.mappings = mappings;
    }

    /** Sends them all, as {@link #send(Account, Map)} does. */
    public Set<String> send(Account writer) throws Exception {
        return send(writer, Map.of());
    }

    /**
     * Sends them all.
     *
     * @param writer who may use the forms
     * @param addresses by pattern, where a form can be found that is about something that must exist; any id is tried of others
     * @return the patterns of the forms that came back with what was typed
     * @throws AssertionError naming the form and the field that failed, or that lost what was typed
     */
    public Set<String> send(Account writer, Map<String, String> addresses) throws Exception {
        Set<String> cameBack = new TreeSet<>();
        for (var mapping : mappings.getHandlerMethods().entrySet()) {
            for (MethodParameter parameter : mapping.getValue().getMethodParameters()) {
                if (isForm(mapping.getKey(), parameter)) {
                    String pattern =
                            mapping.getKey().getPatternValues().iterator().next();
                    String address = addresses.getOrDefault(pattern, addressOf(pattern));
                    if (send(address, parameter.getParameterType(), writer)) {
                        cameBack.add(pattern);
                    }
                }
            }
        }
        return cameBack;
    }

    private static boolean isForm(RequestMappingInfo mapping, MethodParameter parameter) {
        ModelAttribute attribute = parameter.getParameterAnnotation(ModelAttribute.class);
        return attribute != null
                && attribute.value().equals("form")
                && parameter.getParameterType().isRecord()
                && mapping.getMethodsCondition().getMethods().contains(RequestMethod.POST)
                && mapping.getParamsCondition().isEmpty()
                && mapping.getPatternValues().stream().noneMatch(pattern -> pattern.endsWith("/preview"));
    }

    private boolean send(String address, Class<?> form, Account writer) throws Exception {
        List<Field> fields = fields("", form);
        boolean cameBack = false;
        for (Field field : fields) {
            for (Map<String, String> wrong : field.tried(form)) {
                Map<String, String> typed = new LinkedHashMap<>();
                fields.stream()
                        .filter(other -> other.isText() && !other.equals(field))
                        // A value in place of a list or of one of its lines is that: what it consists of was not sent.
                        .filter(other -> wrong.keySet().stream().noneMatch(other::isPartOf))
                        .forEach(other -> typed.put(other.name, other.typed()));
                MockHttpServletResponse answer = post(address, form, typed, wrong, writer);
                String what = address + " " + wrong;
                assertThat(answer.getStatus()).as(what).isLessThan(500);
                String page = answer.getContentAsString(StandardCharsets.UTF_8);
                if (answer.getStatus() == UNPROCESSABLE && page.contains("id=\"errors\"")) {
                    cameBack = true;
                    Set<String> shown = typedIn(page);
                    typed.forEach((name, text) -> {
                        if (text.startsWith("Upisano") && shown.contains(name)) {
                            assertThat(page).as("%s keeps %s", what, text).contains(HtmlUtils.htmlEscape(text));
                        }
                    });
                }
            }
        }
        return cameBack;
    }

    /** The names of the fields of a page in which people type, and not of choices of what is on offer. */
    private static Set<String> typedIn(String page) {
        Set<String> typed = new TreeSet<>();
        Set<String> chosen = new TreeSet<>();
        FIELD.matcher(page).results().forEach(field -> {
            String attributes = field.group(2);
            boolean choice = field.group(1).equals("select")
                    || attributes.contains("type=\"radio\"")
                    || attributes.contains("type=\"checkbox\"");
            NAME.matcher(attributes).results().forEach(name -> (choice ? chosen : typed).add(name.group(1)));
        });
        typed.removeAll(chosen);
        return typed;
    }

    private MockHttpServletResponse post(
            String address, Class<?> form, Map<String, String> typed, Map<String, String> wrong, Account writer)
            throws Exception {
        boolean withFile = Arrays.stream(form.getRecordComponents())
                .anyMatch(component -> component.getType() == MultipartFile.class);
        var request = withFile
                ? MockMvcRequestBuilders.multipart(address)
                        .file(new MockMultipartFile("file", "na\0ziv.csv", "text/csv", new byte[] {'a'}))
                : MockMvcRequestBuilders.post(address);
        typed.forEach(request::param);
        wrong.forEach(request::param);
        return service.perform(request.with(writer.signedIn()).accept("text/html"))
                .andReturn()
                .getResponse();
    }

    private static String addressOf(String pattern) {
        Object[] ids = Stream.generate(UUID::randomUUID)
                .limit(pattern.chars().filter(letter -> letter == '{').count())
                .toArray();
        return UriComponentsBuilder.fromPath(pattern).buildAndExpand(ids).toUriString();
    }

    /** A field, or a part of one, by the name that a form gives it. */
    private record Field(String name, Type type) {

        boolean isPartOf(String whole) {
            return name.startsWith(whole + "[") || name.startsWith(whole + ".");
        }

        boolean isText() {
            return type == String.class;
        }

        /** Short enough for any field. */
        String typed() {
            return "Upisano " + Integer.toString(Math.abs(name.hashCode() % 1000));
        }

        /** All that it cannot read when there is time, else one of them: a field of the same name has another in another form. */
        List<Map<String, String>> tried(Class<?> form) {
            List<Map<String, String>> all = unreadable();
            int one = Math.floorMod((form.getName() + name).hashCode(), all.size());
            return Boolean.getBoolean("spona.deep") ? all : all.subList(one, one + 1);
        }

        private List<Map<String, String>> unreadable() {
            if (isText()) {
                return List.of(
                        Map.of(name, "x\0y"), Map.of(name, "x\uD83D"), Map.of(name + "[0]", "x"), Map.of(name, "50%"));
            }
            if (type instanceof ParameterizedType) {
                return List.of(
                        Map.of(name, "x"),
                        Map.of(name + "[0]", "x", name + "[2]", "y"),
                        Map.of(name + "[100000]", "x"),
                        Map.of(name + "[-1]", "x"),
                        Map.of(name + "[x]", "x"));
            }
            return List.of(
                    Map.of(name, "x"),
                    Map.of(name, "99999999999"),
                    Map.of(name, "pola sata"),
                    Map.of(name + "[0]", "x"));
        }
    }

    private static List<Field> fields(String path, Class<?> form) {
        List<Field> fields = new ArrayList<>();
        for (RecordComponent component : form.getRecordComponents()) {
            String name = path + component.getName();
            Class<?> element = element(component.getGenericType());
            if (component.getType() == MultipartFile.class) {
                continue;
            }
            fields.add(new Field(name, component.getGenericType()));
            if (component.getType().isRecord()) {
                fields.addAll(fields(name + ".", component.getType()));
            } else if (element != null && element.isRecord()) {
                fields.addAll(fields(name + "[0].", element));
                // A line is left out.
                fields.addAll(fields(name + "[2].", element));
            }
        }
        return fields;
    }

    private static @Nullable Class<?> element(Type type) {
        return type instanceof ParameterizedType list && list.getActualTypeArguments()[0] instanceof Class<?> element
                ? element
                : null;
    }
}
