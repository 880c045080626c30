package org.spona.infra.demo;

import java.time.DayOfWeek;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What some of the demo people do one after the other, as a file in {@code demo/stories} tells it.
 *
 * @param title names it in messages
 */
record DemoStory(String title, List<Step> steps) {

    private static final Pattern WHEN = Pattern.compile("\\{(today|next year|in (\\d+) (minutes|weeks))\\}");

    /** A place in what was read before the step: a JSON Pointer (RFC 6901) in braces. */
    private static final Pattern READ = Pattern.compile("\\{(/[^{}]+)\\}");

    /** Where the meetings of the stories are. */
    private static final ZoneId ZONE = ZoneId.of("Europe/Belgrade");

    /** All stories in the order of their files' names. */
    static List<DemoStory> list() {
        return DemoFiles.list("/demo/stories", DemoStory.class);
    }

    /** What is done now. */
    List<Step> stepsNow() {
        LocalDateTime now = LocalDateTime.now(ZONE);
        return steps.stream().map(step -> step.at(now)).toList();
    }

    /**
     * A request.
     *
     * @param account who sends it, an e-mail address
     * @param method {@code PUT} or {@code POST}
     * @param path where to, from {@code /api/}
     * @param body what is sent; nothing when missing. Since people meet in the time to come, <code>{in 2 weeks}</code> stands for the
     *     Thursday then, <code>{in 20 minutes}</code> for day and time then, <code>{today}</code> for the day and <code>{next year}</code>
     *     for the year; in the path and what is read before too. In path and body <code>{/agenda/0/id}</code> stands for what is
     *     there in the answer that was read before
     * @param unless what tells that it was done before, so that what people did since is left as it is
     */
    record Step(
            String account,
            String method,
            String path,
            @Nullable JsonNode body,
            Unless unless) {

        /** The same at this time, when words that stand for one say which. */
        Step at(LocalDateTime now) {
            return new Step(
                    account,
                    method,
                    told(path, now),
                    parsed(told(json(), now)),
                    new Unless(told(unless.reads, now), unless.nothing, unless.lacks, unless.has));
        }

        /** The same with what the answer says that was read before. */
        Step knowing(String answer) {
            return new Step(account, method, read(path, answer), parsed(read(json(), answer)), unless);
        }

        String json() {
            return Objects.toString(body, "");
        }

        private static @Nullable JsonNode parsed(String sent) {
            return sent.isEmpty() ? null : JsonMapper.shared().readTree(sent);
        }

        private static String read(String text, String answer) {
            return READ.matcher(text)
                    .replaceAll(place -> JsonMapper.shared()
                            .readTree(answer)
                            .at(place.group(1))
                            .asString());
        }

        private static String told(String text, LocalDateTime now) {
            return WHEN.matcher(text).replaceAll(when -> switch (when.group(1)) {
                case "today" -> now.toLocalDate().toString();
                case "next year" -> String.valueOf(now.getYear() + 1);
                default -> {
                    long count = Long.parseLong(when.group(2));
                    yield when.group(3).equals("weeks")
                            ? now.toLocalDate()
                                    .plusWeeks(count)
                                    .with(TemporalAdjusters.next(DayOfWeek.THURSDAY))
                                    .toString()
                            : now.plusMinutes(count)
                                    .truncatedTo(ChronoUnit.MINUTES)
                                    .toString();
                }
            });
        }
    }

    /**
     * When a step is left out.
     *
     * @param reads the address that its account reads before
     * @param nothing when true, the step is done if there is nothing (404); the address then tells by being there
     * @param lacks when given, the step is left out if the answer has not this text in it
     * @param has when given, the step is left out if the answer has this text in it
     */
    record Unless(
            String reads,
            boolean nothing,
            @Nullable String lacks,
            @Nullable String has) {

        /** Whether the step is left out. */
        boolean holds(int status, String answer) {
            String told = answer.replaceAll("\\s", "");
            return nothing
                    ? status != 404
                    : (lacks != null && !told.contains(lacks)) || (has != null && told.contains(has));
        }
    }
}
