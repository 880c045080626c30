package org.spona.infra.probes;

import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

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

    /** One of so many makes something that is nearly in order. */
    private static final int MAKING = 10;

    private static final String MADE = "PUT /api/v1/[a-z/-]+/\\{id}";

    /** The request that belongs to a seed. */
    public static HostileInput of(long seed, List<Operation> surface, List<String> known) {
        HostileDice dice = new HostileDice(seed);
        if (dice.nextInt(MAKING) == 0) {
            return making(seed, surface, dice);
        }
        Operation operation = dice.one(surface);
        String path = operation.at(identifier(dice, known), identifier(dice, known));
        String query = query(operation, dice);
        HostileBodies bodies = new HostileBodies(dice);
        String type = operation.contentType();
        byte[] body = bodies.of(operation);
        if (path.contains("/practices/import/") && operation.method().equals("POST") && dice.nextInt(3) > 0) {
            type = "multipart/form-data; boundary=granica";
            body = bodies.upload();
        }
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put("Accept", operation.isApi() ? "application/json, application/x-ndjson" : "text/html");
        switch (dice.nextInt(12)) {
            case 0 -> headers.put("Accept-Language", HostileDice.ascii(dice.one(HostileWords.LANGUAGES)));
            case 1 -> headers.put("Accept", dice.nextBoolean() ? dice.one(HostileWords.TYPES) : "text/html;q=x");
            case 2 -> type = operation.isSafe() ? type : dice.one(HostileWords.TYPES);
            case 3 ->
                headers.put(
                        "Cookie",
                        dice.one(List.of(
                                "spona-language=%00",
                                "spona-flash=AAAA", "SESSION=AA==", "spona-workplace=x", "=;=;")));
            case 4 -> headers.put("X-Forwarded-For", dice.one(List.of("1.1.1.1", "x".repeat(300), "::1, -")));
            case 5 -> headers.put("HX-Request", dice.one(List.of("true", "x")));
            case 6 -> headers.put("If-None-Match", HostileDice.ascii(dice.text()));
            case 7 ->
                headers.put(
                        "traceparent",
                        dice.one(List.of("00-0-0-0", "x", "00-" + "f".repeat(32) + "-" + "0".repeat(16) + "-01")));
            default -> {}
        }
        return new HostileInput(seed, operation, path + query, type, body, headers);
    }

    /** Something under an id of its own, which has to be there afterwards when it is taken. */
    private static HostileInput making(long seed, List<Operation> surface, HostileDice dice) {
        Operation operation = dice.one(
                surface.stream().filter(one -> one.toString().matches(MADE)).toList());
        return new HostileInput(
                seed,
                operation,
                operation.at(dice.id().toString()),
                operation.contentType(),
                new HostileBodies(dice).nearlyTame(operation.body()),
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

    private static String identifier(HostileDice dice, List<String> known) {
        return switch (dice.nextInt(8)) {
            case 0, 1, 2, 3 -> known.isEmpty() ? dice.id().toString() : dice.one(known);
            case 4, 5 -> dice.id().toString();
            case 6 -> HostileDice.encoded(dice.one(HostileWords.WORDS));
            default ->
                dice.one(List.of(
                        "x", "0", "1-1-1-1-1", "new", "%2e%2e", "a;b=c", "00000000-0000-0000-0000-000000000000"));
        };
    }

    private static String query(Operation operation, HostileDice dice) {
        List<String> parts = new ArrayList<>();
        for (String parameter : operation.parameters()) {
            if (dice.nextInt(3) == 0) {
                parts.add(parameter + "="
                        + HostileDice.encoded(dice.nextInt(3) == 0 ? dice.text(1500) : dice.one(HostileWords.WORDS)));
            }
        }
        if (dice.nextInt(20) == 0) {
            parts.add(dice.one(List.of(
                            "=",
                            "&&&",
                            "%",
                            "language=xx",
                            "page=-1",
                            "size=999999999",
                            "sort=-",
                            "a[0]=1",
                            "page[0]=1"))
                    .replace("%", "%25"));
        }
        return parts.isEmpty() ? "" : "?" + String.join("&", parts);
    }
}
