package org.spona.infra.probes;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Collectors;
import tools.jackson.databind.json.JsonMapper;

/**
 * A request that nobody means well, made of a seed: the same seed and the same surface make the same request.
 *
 * @param seed it is made of
 * @param operation what is asked
 * @param pathAndQuery where
 * @param contentType of the body
 * @param body as bytes, since some are no text
 * @param headers further ones
 */
@SuppressWarnings("ArrayRecordComponent") // its bytes are compared by nobody
public record HostileInput(
        long seed,
        Operation operation,
        String pathAndQuery,
        String contentType,
        byte[] body,
        Map<String, String> headers) {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** One of so many makes something that is nearly in order. */
    private static final int MAKING = 10;

    private static final String MADE = "PUT /api/v1/[a-z/-]+/\\{id}";

    /** The request that belongs to a seed. */
    public static HostileInput of(long seed, List<Operation> surface, List<String> known) {
        Random dice = new Random(seed);
        if (dice.nextInt(MAKING) == 0) {
            return making(seed, surface, dice);
        }
        Operation operation = one(surface, dice);
        String path = operation.at(identifier(dice, known), identifier(dice, known));
        String query = query(operation, dice);
        String type = operation.contentType();
        byte[] body = body(operation, dice);
        if (path.contains("/practices/import/") && operation.method().equals("POST") && dice.nextInt(3) > 0) {
            type = "multipart/form-data; boundary=granica";
            body = upload(dice);
        }
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put("Accept", operation.isApi() ? "application/json, application/x-ndjson" : "text/html");
        switch (dice.nextInt(12)) {
            case 0 -> headers.put("Accept-Language", ascii(one(HostileWords.LANGUAGES, dice)));
            case 1 -> headers.put("Accept", dice.nextBoolean() ? one(HostileWords.TYPES, dice) : "text/html;q=x");
            case 2 -> type = operation.isSafe() ? type : one(HostileWords.TYPES, dice);
            case 3 ->
                headers.put(
                        "Cookie",
                        one(
                                List.of(
                                        "spona-language=%00",
                                        "spona-flash=AAAA", "SESSION=AA==", "spona-workplace=x", "=;=;"),
                                dice));
            case 4 -> headers.put("X-Forwarded-For", one(List.of("1.1.1.1", "x".repeat(300), "::1, -"), dice));
            case 5 -> headers.put("HX-Request", one(List.of("true", "x"), dice));
            case 6 -> headers.put("If-None-Match", ascii(text(dice)));
            case 7 ->
                headers.put(
                        "traceparent",
                        one(List.of("00-0-0-0", "x", "00-" + "f".repeat(32) + "-" + "0".repeat(16) + "-01"), dice));
            default -> {}
        }
        return new HostileInput(seed, operation, path + query, type, body, headers);
    }

    /** Something under an id of its own, which has to be there afterwards when it is taken. */
    private static HostileInput making(long seed, List<Operation> surface, Random dice) {
        Operation operation =
                one(surface.stream().filter(one -> one.toString().matches(MADE)).toList(), dice);
        return new HostileInput(
                seed,
                operation,
                operation.at(random(dice).toString()),
                operation.contentType(),
                nearlyTame(new LinkedHashMap<>(operation.body()), dice),
                Map.of("Accept", "application/json"));
    }

    /** Sends it. */
    public Reply send(ProbedHouse house, Visitor visitor) {
        return visitor.send(operation.method(), house.address(operation, pathAndQuery), contentType, body, headers);
    }

    /** The request as it can be sent again by hand. */
    public String curl() {
        String sent = headers.entrySet().stream()
                .map(header -> " -H '" + header.getKey() + ": " + header.getValue() + "'")
                .collect(Collectors.joining());
        String begins =
                Base64.getEncoder().encodeToString(body.length > 600 ? java.util.Arrays.copyOf(body, 600) : body);
        return "seed " + seed + ": " + operation.service() + " curl -X " + operation.method() + " '" + pathAndQuery
                + "' -H 'Content-Type: " + contentType + "'" + sent + " (" + body.length + " bytes, base64 begins "
                + begins + ")";
    }

    private static String identifier(Random dice, List<String> known) {
        return switch (dice.nextInt(8)) {
            case 0, 1, 2, 3 -> known.isEmpty() ? random(dice).toString() : one(known, dice);
            case 4, 5 -> random(dice).toString();
            case 6 -> encoded(one(HostileWords.WORDS, dice));
            default ->
                one(
                        List.of(
                                "x",
                                "0",
                                "1-1-1-1-1",
                                "new",
                                "%2e%2e",
                                "a;b=c",
                                "00000000-0000-0000-0000-000000000000"),
                        dice);
        };
    }

    private static UUID random(Random dice) {
        long most = (dice.nextLong() & ~0xF000L) | 0x4000L;
        long least = (dice.nextLong() & 0x3FFF_FFFF_FFFF_FFFFL) | 0x8000_0000_0000_0000L;
        return new UUID(most, least);
    }

    private static String query(Operation operation, Random dice) {
        List<String> parts = new ArrayList<>();
        for (String parameter : operation.parameters()) {
            if (dice.nextInt(3) == 0) {
                parts.add(parameter + "="
                        + encoded(dice.nextInt(3) == 0 ? text(dice, 1500) : one(HostileWords.WORDS, dice)));
            }
        }
        if (dice.nextInt(20) == 0) {
            parts.add(one(
                            List.of(
                                    "=",
                                    "&&&",
                                    "%",
                                    "language=xx",
                                    "page=-1",
                                    "size=999999999",
                                    "sort=-",
                                    "a[0]=1",
                                    "page[0]=1"),
                            dice)
                    .replace("%", "%25"));
        }
        return parts.isEmpty() ? "" : "?" + String.join("&", parts);
    }

    private static byte[] body(Operation operation, Random dice) {
        if (operation.isSafe() || operation.method().equals("DELETE")) {
            return new byte[0];
        }
        if (!operation.isApi()) {
            return form(dice);
        }
        Map<String, Object> body = new LinkedHashMap<>(operation.body());
        if (dice.nextInt(3) == 0) {
            return nearlyTame(body, dice);
        }
        if (dice.nextInt(4) > 0) {
            body.keySet().removeAll(HostileWords.LEFT_TO_THE_SERVICE);
        }
        for (String field : operation.body().keySet()) {
            if (dice.nextInt(4) == 0) {
                body.put(field, value(dice));
            }
        }
        String json = JSON.writeValueAsString(body);
        return switch (dice.nextInt(12)) {
            case 0 -> text(dice).getBytes(StandardCharsets.UTF_8);
            case 1 -> json.substring(0, dice.nextInt(json.length() + 1)).getBytes(StandardCharsets.UTF_8);
            case 2 -> "[".repeat(1 + dice.nextInt(20000)).getBytes(StandardCharsets.UTF_8);
            case 3 -> json.replace("Tekst", "\\ud800").getBytes(StandardCharsets.UTF_8);
            case 4 -> {
                byte[] noise = new byte[dice.nextInt(400)];
                dice.nextBytes(noise);
                yield noise;
            }
            default -> json.getBytes(StandardCharsets.UTF_8);
        };
    }

    /** What a service takes, but for a title or name that nobody would choose. */
    private static byte[] nearlyTame(Map<String, Object> body, Random dice) {
        body.keySet().removeAll(HostileWords.LEFT_TO_THE_SERVICE);
        body.keySet().removeAll(HostileWords.HARD_TO_MEET);
        for (String words : List.of("title", "name")) {
            if (body.containsKey(words) && dice.nextBoolean()) {
                body.put(words, "Naslov " + text(dice, 60));
            }
        }
        return JSON.writeValueAsBytes(body);
    }

    private static byte[] form(Random dice) {
        List<String> fields = new ArrayList<>();
        int count = dice.nextInt(40) == 0 ? 1200 : dice.nextInt(14);
        for (int field = 0; field < count; field++) {
            fields.add(encoded(one(HostileWords.FIELDS, dice)) + "="
                    + encoded(dice.nextInt(4) == 0 ? text(dice) : one(HostileWords.WORDS, dice)));
        }
        String form = String.join("&", fields);
        return (dice.nextInt(10) == 0 ? form + "&purpose=50%" : form).getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] upload(Random dice) {
        byte[] noise = new byte[dice.nextInt(2000)];
        dice.nextBytes(noise);
        String content = switch (dice.nextInt(5)) {
            case 0 -> "naslov,opis\n" + text(dice) + "," + one(HostileWords.WORDS, dice);
            case 1 -> "PK\u0003\u0004" + new String(noise, StandardCharsets.ISO_8859_1);
            case 2 -> new String(noise, StandardCharsets.ISO_8859_1);
            case 3 -> "\"".repeat(1 + dice.nextInt(5000));
            default -> "";
        };
        String name = one(
                List.of("prakse.csv", "prakse.xlsx", "a.xls", "", "..\\x.csv", "a%00.csv", "š".repeat(300) + ".csv"),
                dice);
        return ("--granica\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + name
                        + "\"\r\nContent-Type: application/octet-stream\r\n\r\n" + content + "\r\n--granica--\r\n")
                .getBytes(StandardCharsets.UTF_8);
    }

    private static Object value(Random dice) {
        return switch (dice.nextInt(6)) {
            case 0 -> text(dice);
            case 1 -> dice.nextLong();
            case 2 -> List.of(one(HostileWords.WORDS, dice), text(dice));
            case 3 -> Map.of("a", Map.of("b", List.of()));
            default -> one(HostileWords.WORDS, dice);
        };
    }

    private static String text(Random dice) {
        return text(dice, 20000);
    }

    private static String text(Random dice, int most) {
        String piece = one(HostileWords.REPEATED, dice);
        int times = 1 + dice.nextInt(Math.max(1, most / piece.length()));
        return switch (dice.nextInt(4)) {
            case 0 -> piece.repeat(times);
            case 1 ->
                "[a]: " + "b".repeat(dice.nextInt(Math.max(1, most / 10))) + "\n\n"
                        + "[a]".repeat(Math.min(times, most / 10));
            default -> one(HostileWords.WORDS, dice) + piece.repeat(times % 50) + one(HostileWords.WORDS, dice);
        };
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static String ascii(String text) {
        return text.replaceAll("[^\\x20-\\x7e]", "?");
    }

    private static <T> T one(List<T> of, Random dice) {
        return of.get(dice.nextInt(of.size()));
    }
}
