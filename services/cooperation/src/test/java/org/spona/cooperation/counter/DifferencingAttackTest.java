package org.spona.cooperation.counter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.spona.cooperation.CooperationTest;
import org.spona.cooperation.Scripts;
import org.spona.platform.tenancy.Role;
import org.spona.platform.test.Account;
import org.spona.platform.test.Tenants;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Somebody who asks for one subset after another and takes one answer from the other learns of no cell below five. */
@CooperationTest
@Tag("deeper")
class DifferencingAttackTest {

    private static final CellShape SHAPE = new CellShape(List.of(2, 2));
    private static final List<String> PERIODS = List.of("2024", "2025");
    private static final int TOWNS = 6;
    private static final int PAIRS = Boolean.getBoolean("spona.deep") ? 10_000 : 300;

    /** What is asked of which cells, with what is answered; absent when it is not told. */
    private record Answer(Set<String> cells, int number) {}

    private final Scripts scripts;
    private final Account editor;
    private final List<Account> towns;

    @Autowired
    DifferencingAttackTest(Scripts scripts, Tenants tenants) {
        this.scripts = scripts;
        UUID network = tenants.network("Mreža opština", "BA", tenants.region("Jugoistočna Evropa"));
        editor = tenants.account(tenants.municipality("Savez opština", "Савез општина", "BA"), network, Role.EDITOR);
        towns = IntStream.range(0, TOWNS)
                .mapToObj(
                        _ -> tenants.account(tenants.municipality("Živinice", "Живинице", "BA"), network, Role.OFFICER))
                .toList();
    }

    @Test
    void tellsNoCellBelowFive() throws Exception {
        Random random = new Random(20_261_130);
        UUID counter = Counting.open(scripts, editor, "NETWORK");
        Map<String, Integer> real = count(counter, random);
        for (int pair = 0; pair < PAIRS; pair++) {
            List<Answer> known = new ArrayList<>(answers(counter, random));
            known.addAll(answers(counter, random));
            for (Answer one : known) {
                assertThat(one.number())
                        .as("pair %s: a number is what it says", pair)
                        .isEqualTo(one.cells().stream().mapToInt(real::get).sum());
                assertThat(one.number() == 0 || one.number() >= Suppression.SMALLEST)
                        .as("pair %s: %s", pair, one)
                        .isTrue();
                known.forEach(other -> requireNothingSmall(one, other));
            }
        }
    }

    /** What two subsets differ by, when one is within the other, is large or nobody at all. */
    private static void requireNothingSmall(Answer one, Answer other) {
        if (one.cells().containsAll(other.cells())
                && one.cells().size() > other.cells().size()) {
            assertThat(one.number() - other.number())
                    .as("%s less %s", one, other)
                    .isGreaterThanOrEqualTo(Suppression.SMALLEST);
        }
    }

    private Map<String, Integer> count(UUID counter, Random random) throws Exception {
        Map<String, Integer> real = new TreeMap<>();
        for (String period : PERIODS) {
            for (Account town : towns) {
                String[] typed = new String[SHAPE.cells()];
                for (int cell = 0; cell < typed.length; cell++) {
                    int number = random.nextInt(4) == 0 ? random.nextInt(5) : random.nextInt(40);
                    typed[cell] = Integer.toString(number);
                    real.put(key(period, town, cell), number);
                }
                Counting.say(scripts, town, counter, period, typed).andExpect(status().isOk());
            }
            scripts.act(editor, Counting.API + counter + "/editions/" + period).andExpect(status().isNoContent());
        }
        return real;
    }

    /** One random question, as JSON or as a file, with those of its answers that are numbers. */
    private List<Answer> answers(UUID counter, Random random) throws Exception {
        List<String> periods = some(PERIODS, random);
        List<Account> asked = random.nextInt(3) == 0 ? List.of() : some(towns, random);
        List<String> values = IntStream.range(0, SHAPE.sizes().size())
                .boxed()
                .flatMap(list -> some(List.of(list + ":0", list + ":1"), random).stream())
                .toList();
        String by = random.nextBoolean()
                ? ""
                : "&by=" + random.nextInt(SHAPE.sizes().size());
        String query = "?" + parameters("period", periods) + parameters("value", values)
                + parameters(
                        "organisation",
                        asked.stream()
                                .map(town -> town.organisationId().toString())
                                .toList())
                + by;
        Account reader = random.nextBoolean() ? editor : towns.getFirst();
        if (random.nextInt(10) == 0) {
            assertThat(Scripts.body(scripts.see(reader, "/counters/" + counter + "/export.csv" + query)))
                    .as("a file says what JSON says")
                    .contains(written(Scripts.body(scripts.see(reader, Counting.API + counter + "/figures" + query))));
        }
        JsonNode lines = JsonMapper.shared()
                .readTree(Scripts.body(scripts.see(reader, Counting.API + counter + "/figures" + query)));
        List<Answer> answers = new ArrayList<>();
        var filter = new FigureFilter(periods, List.of(), values, null);
        for (JsonNode line : lines) {
            if (line.path("figure").path("number").isInt()) {
                JsonNode value = line.path("value");
                int list = by.isEmpty() ? -1 : Integer.parseInt(by.substring(4));
                answers.add(new Answer(
                        cells(
                                line.path("period").asString(),
                                asked.isEmpty() ? towns : asked,
                                filter,
                                list,
                                value.isInt() ? value.asInt() : -1),
                        line.path("figure").path("number").asInt()));
            }
        }
        return answers;
    }

    private static List<String> written(String lines) {
        List<String> numbers = new ArrayList<>();
        for (JsonNode line : JsonMapper.shared().readTree(lines)) {
            if (line.path("figure").path("number").isInt()) {
                numbers.add(line.path("figure").path("number").asString());
            }
        }
        return numbers.isEmpty() ? List.of("") : numbers;
    }

    private static Set<String> cells(String period, List<Account> towns, FigureFilter filter, int list, int value) {
        Set<String> cells = new HashSet<>();
        for (Account town : towns) {
            IntStream.range(0, SHAPE.cells())
                    .filter(cell -> filter.includes(SHAPE, cell))
                    .filter(cell -> list < 0 || SHAPE.value(cell, list) == value)
                    .forEach(cell -> cells.add(key(period, town, cell)));
        }
        return cells;
    }

    private static String key(String period, Account town, int cell) {
        return period + "/" + town.organisationId() + "/" + cell;
    }

    private static String parameters(String name, List<String> values) {
        return values.stream().map(value -> "&" + name + "=" + value).collect(Collectors.joining());
    }

    private static <T> List<T> some(List<T> all, Random random) {
        List<T> some = all.stream().filter(_ -> random.nextBoolean()).toList();
        return some.isEmpty() ? List.of(all.get(random.nextInt(all.size()))) : some;
    }
}
