package org.spona.infra.probes;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/** The bodies of hostile requests. */
final class HostileBodies {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final HostileDice dice;

    HostileBodies(HostileDice dice) {
        this.dice = dice;
    }

    /** The body of a request for an operation. */
    byte[] of(Operation operation) {
        if (operation.isSafe() || operation.method().equals("DELETE")) {
            return new byte[0];
        }
        if (!operation.isApi()) {
            return form();
        }
        Map<String, Object> body = new LinkedHashMap<>(operation.body());
        if (dice.nextInt(3) == 0) {
            return nearlyTame(body);
        }
        if (dice.nextInt(4) > 0) {
            body.keySet().removeAll(HostileWords.LEFT_TO_THE_SERVICE);
        }
        for (String field : operation.body().keySet()) {
            if (dice.nextInt(4) == 0) {
                body.put(field, value());
            }
        }
        String json = JSON.writeValueAsString(body);
        return switch (dice.nextInt(12)) {
            case 0 -> dice.text().getBytes(StandardCharsets.UTF_8);
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
    byte[] nearlyTame(Map<String, Object> tame) {
        Map<String, Object> body = new LinkedHashMap<>(tame);
        body.keySet().removeAll(HostileWords.LEFT_TO_THE_SERVICE);
        body.keySet().removeAll(HostileWords.HARD_TO_MEET);
        for (String words : List.of("title", "name")) {
            if (body.containsKey(words) && dice.nextBoolean()) {
                body.put(words, "Naslov " + dice.text(60));
            }
        }
        return JSON.writeValueAsBytes(body);
    }

    private byte[] form() {
        List<String> fields = new ArrayList<>();
        int count = dice.nextInt(40) == 0 ? 1200 : dice.nextInt(14);
        for (int field = 0; field < count; field++) {
            fields.add(HostileDice.encoded(dice.one(HostileWords.FIELDS)) + "="
                    + HostileDice.encoded(dice.nextInt(4) == 0 ? dice.text() : dice.one(HostileWords.WORDS)));
        }
        String form = String.join("&", fields);
        return (dice.nextInt(10) == 0 ? form + "&purpose=50%" : form).getBytes(StandardCharsets.UTF_8);
    }

    /** A file, or what pretends to be one. */
    byte[] upload() {
        byte[] noise = new byte[dice.nextInt(2000)];
        dice.nextBytes(noise);
        String content = switch (dice.nextInt(5)) {
            case 0 -> "naslov,opis\n" + dice.text() + "," + dice.one(HostileWords.WORDS);
            case 1 -> "PK\u0003\u0004" + new String(noise, StandardCharsets.ISO_8859_1);
            case 2 -> new String(noise, StandardCharsets.ISO_8859_1);
            case 3 -> "\"".repeat(1 + dice.nextInt(5000));
            default -> "";
        };
        String name = dice.one(
                List.of("prakse.csv", "prakse.xlsx", "a.xls", "", "..\\x.csv", "a%00.csv", "š".repeat(300) + ".csv"));
        return ("--granica\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + name
                        + "\"\r\nContent-Type: application/octet-stream\r\n\r\n" + content + "\r\n--granica--\r\n")
                .getBytes(StandardCharsets.UTF_8);
    }

    private Object value() {
        return switch (dice.nextInt(6)) {
            case 0 -> dice.text();
            case 1 -> dice.nextLong();
            case 2 -> List.of(dice.one(HostileWords.WORDS), dice.text());
            case 3 -> Map.of("a", Map.of("b", List.of()));
            default -> dice.one(HostileWords.WORDS);
        };
    }
}
