package org.spona.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.parallel.Isolated;
import org.spona.infra.probes.Operation;
import org.spona.infra.probes.ProbedHouse;
import org.spona.infra.probes.Reply;
import org.spona.infra.probes.Thing;
import org.spona.infra.probes.Thing.Kind;
import org.spona.infra.probes.Things;
import org.spona.infra.probes.Visitor;
import tools.jackson.databind.json.JsonMapper;

/** Everybody asks for everything: what the reader rule hides is as if it did not exist, and nobody changes what is another's. */
@InHouse
@Isolated("takes policies away")
@Order(8)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ProbesTest {

    /** Services with a copy of the directory, into which somebody can be written. */
    private static final List<String> CONTENT = List.of("knowledge", "regulations", "events", "cooperation");

    /** Where the originals of the directory are. */
    private static final String DIRECTORY = "members";

    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** Of so many shares of all things each visitor tries one. */
    private static final int SHARES = Depth.DEEP ? 20 : 156;

    /** Of so many shares of all lists each visitor asks for one. */
    private static final int SHARES_OF_LISTS = Depth.DEEP ? 1 : 8;

    /** So many ask at once, each her own in turn: what she may does not depend on what others ask. */
    private static final int AT_ONCE = 4;

    /** What a page or problem says differently each time: ids, digests, traces and the time. */
    private static final String PASSING =
            "[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}|\\b[0-9a-f]{16,64}\\b";

    private final ProbedHouse house;
    private final List<Operation> surface;
    private final List<Thing> things;
    private final List<Visitor> visitors = new ArrayList<>();
    private final Map<String, Rows> rows = new HashMap<>();
    private final Map<UUID, List<UUID>> owners = new HashMap<>();

    private final Map<String, ReaderModel> models = new HashMap<>();

    private final AtomicLong probes = new AtomicLong();
    private final AtomicLong writes = new AtomicLong();

    ProbesTest(House house) throws SQLException, InterruptedException {
        this.house = house.probed();
        this.surface = this.house.surface();
        this.things = house.things();
        for (String service : CONTENT) {
            rows.put(service, new Rows(this.house.database(service)));
        }
        rows.put(DIRECTORY, new Rows(this.house.database(DIRECTORY)));
        for (Thing thing : things) {
            owners.put(thing.id(), rows(thing.kind()).owner(thing));
        }
        Thing ofBar = things.stream()
                .filter(thing -> thing.owner().writer().equals("sluzbenik@bar.example"))
                .findFirst()
                .orElseThrow();
        UUID bar = owner(ofBar).getFirst();
        UUID network = owner(ofBar).getLast();
        visitors.addAll(this.house.demoAccounts());
        assertThat(visitors).hasSizeGreaterThanOrEqualTo(10);
        visitors.add(this.house.newAccount("nepoznat-" + UUID.randomUUID() + "@primer.example"));
        for (boolean ended : new boolean[] {true, false}) {
            Visitor visitor =
                    this.house.newAccount((ended ? "bivsi-" : "gost-") + UUID.randomUUID() + "@primer.example");
            for (String service : CONTENT) {
                Objects.requireNonNull(rows.get(service))
                        .enter(ProbedHouse.claim(visitor, "sub"), bar, network, ended ? "OFFICER" : "GUEST", ended);
            }
            visitors.add(visitor);
        }
        visitors.add(Visitor.NOBODY);
        for (Visitor visitor : visitors) {
            learn(visitor);
        }
        Thread.sleep(3000); // until the index shows what was published
    }

    @Test
    @Order(1)
    void hidesWhatTheReaderRuleHidesAndShowsTheRest() {
        assertThat(leaks(things, visitors)).isEmpty();
        System.out.printf("%,d reading probes, 0 leaks%n", probes.get());
        assertThat(probes.get()).isGreaterThan(Depth.DEEP ? 10_000 : 1_000);
    }

    @Test
    @Order(2)
    void letsNobodyChangeWhatIsAnothers() throws SQLException {
        Map<Kind, Map<String, String>> before = prints();
        List<String> taken = new ArrayList<>(ofEach(visitors, this::taken));
        forgetTriedIds();
        Map<Kind, Map<String, String>> after = prints();
        before.forEach((kind, prints) -> prints.forEach((row, print) -> {
            if (!print.equals(after.getOrDefault(kind, Map.of()).get(row))) {
                taken.add("changed: " + row + " of "
                        + things.stream()
                                .filter(thing -> row.endsWith(thing.id().toString()))
                                .toList());
            }
        }));
        System.out.printf("%,d writing probes, %d foreign writes%n", writes.get(), taken.size());
        assertThat(taken).isEmpty();
    }

    /** What somebody was told or what was done when she sent something about things of others. */
    private List<String> taken(Visitor visitor) {
        List<String> taken = new ArrayList<>();
        forgetTriedIds();
        for (Thing thing : shareOf(visitor, things)) {
            if (!model(visitor, thing.kind()).isForeign(organisation(thing), network(thing))) {
                continue;
            }
            for (Operation operation : surface) {
                if (!operation.isSafe() && thing.kind().concerns(operation)) {
                    write(visitor, thing, operation, taken);
                }
            }
        }
        return taken;
    }

    private void write(Visitor visitor, Thing thing, Operation operation, List<String> taken) {
        Reply reply = visitor.send(
                operation.method(),
                house.address(
                        operation,
                        operation.at(thing.id().toString(), organisation(thing).toString())),
                operation.contentType(),
                body(operation, thing),
                Map.of());
        writes.incrementAndGet();
        boolean hidden = !reads(visitor, thing);
        if (reply.contains(thing.marker()) && hidden) {
            taken.add("told " + visitor + " of " + thing + ": " + operation + " " + reply.status());
        }
        if (hidden && reply.done() && !answersNothingAlike(visitor, operation, thing, reply)) {
            taken.add("took from " + visitor + " for hidden " + thing + ": " + operation + " " + reply.status());
        }
    }

    @Test
    @Order(3)
    void noticesAPolicyThatIsMissing() throws SQLException {
        Rows knowledge = rows(Kind.PRACTICE);
        knowledge.run("create policy broken on practice for select using (true)");
        try {
            List<Thing> hidden = things.stream()
                    .filter(thing ->
                            thing.kind() == Kind.PRACTICE && thing.visibility().equals("PRIVATE"))
                    .toList();
            assertThat(leaks(hidden, some())).isNotEmpty();
        } finally {
            knowledge.run("drop policy broken on practice");
        }
        Rows events = rows(Kind.MEETING);
        events.run("alter table meeting disable row level security");
        try {
            assertThat(leaks(
                            things.stream()
                                    .filter(thing -> thing.kind() == Kind.MEETING && !thing.shown())
                                    .toList(),
                            some()))
                    .isNotEmpty();
        } finally {
            events.run("alter table meeting enable row level security");
        }
    }

    /** What is open to everybody shows to a few. */
    private List<Visitor> some() {
        return visitors.subList(0, 3);
    }

    /** Whoever has tried too many ids of others is refused before anything is looked at, which would show nothing. */
    private void forgetTriedIds() {
        try {
            for (Rows database : rows.values()) {
                database.run("truncate taken_id");
            }
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    /** What each of them finds. */
    private static List<String> ofEach(List<Visitor> asking, Function<Visitor, List<String>> found) {
        try (ExecutorService threads = Executors.newFixedThreadPool(AT_ONCE)) {
            return asking.stream()
                    .map(visitor -> CompletableFuture.supplyAsync(() -> found.apply(visitor), threads))
                    .toList()
                    .stream()
                    .flatMap(answer -> answer.join().stream())
                    .toList();
        }
    }

    /** Whether a random id is answered the same: then what was taken says nothing of the thing, such as a question about what is typed. */
    private boolean answersNothingAlike(Visitor visitor, Operation operation, Thing thing, Reply reply) {
        String missing = UUID.randomUUID().toString();
        Reply nothing = visitor.send(
                operation.method(),
                house.address(
                        operation, operation.at(missing, organisation(thing).toString())),
                operation.contentType(),
                body(operation, thing),
                Map.of());
        return nothing.status() == reply.status() && plain(nothing).equals(plain(reply));
    }

    /** What somebody was told that she may not read, and what she may read and was not shown. */
    private List<String> leaks(List<Thing> sought, List<Visitor> asking) {
        return ofEach(asking, visitor -> {
            Set<Thing> hidden =
                    sought.stream().filter(thing -> !reads(visitor, thing)).collect(Collectors.toSet());
            return leaks(visitor, sought, hidden);
        });
    }

    private List<String> leaks(Visitor visitor, List<Thing> sought, Set<Thing> hidden) {
        List<String> leaks = new ArrayList<>();
        Map<String, Reply> missing = new HashMap<>();
        for (Thing thing : shareOf(visitor, sought)) {
            for (Operation operation : surface) {
                if (operation.isSafe() && thing.kind().concerns(operation)) {
                    probe(visitor, thing, hidden, operation, missing, leaks);
                }
            }
        }
        for (Operation operation : lists(visitor)) {
            listing(visitor, hidden, operation, leaks);
        }
        return leaks;
    }

    /** Those beside her ask the others. */
    private List<Operation> lists(Visitor visitor) {
        List<Operation> all = surface.stream()
                .filter(operation -> operation.isSafe() && !operation.path().contains("{"))
                .toList();
        int turn = visitors.indexOf(visitor);
        return all.stream()
                .filter(operation -> (all.indexOf(operation) + turn) % SHARES_OF_LISTS == 0)
                .toList();
    }

    private void probe(
            Visitor visitor,
            Thing thing,
            Set<Thing> hidden,
            Operation operation,
            Map<String, Reply> missing,
            List<String> leaks) {
        String second = organisation(thing).toString();
        Reply reply =
                visitor.get(house.address(operation, operation.at(thing.id().toString(), second)));
        probes.incrementAndGet();
        told(hidden, reply, visitor, operation, leaks);
        if (hidden.contains(thing)) {
            Reply nothing = missing.computeIfAbsent(
                    operation.toString(),
                    path -> visitor.get(house.address(
                            operation, operation.at(UUID.randomUUID().toString(), second))));
            if (reply.status() != nothing.status() || !plain(reply).equals(plain(nothing))) {
                leaks.add(visitor + " tells " + thing + " from nothing: " + operation + " " + reply.status() + ", not "
                        + nothing.status());
            }
        } else if (operation.path().equals(thing.kind().resource())
                && (reply.status() != 200 || !reply.body().contains(thing.marker()))) {
            leaks.add(visitor + " should read " + thing + ": " + reply.status());
        }
    }

    /** A list is asked for all and for what all titles have in common; a count is held by the deeper list behind it. */
    private void listing(Visitor visitor, Set<Thing> hidden, Operation operation, List<String> leaks) {
        List<String> queries = new ArrayList<>(List.of(""));
        if (operation.parameters().contains("q")) {
            String common = URLEncoder.encode(Things.COMMON, StandardCharsets.UTF_8);
            queries.add("?q=" + common + "&size=100");
            hidden.stream()
                    .limit(Depth.DEEP ? 6 : operation.isApi() ? 2 : 0)
                    .forEach(thing -> queries.add("?q=" + thing.marker().substring(0, 9)));
        }
        for (String query : queries) {
            Reply reply = visitor.get(house.address(operation, operation.path() + query));
            probes.incrementAndGet();
            told(hidden, reply, visitor, operation, leaks);
        }
    }

    private static void told(Set<Thing> hidden, Reply reply, Visitor visitor, Operation operation, List<String> leaks) {
        if (!reply.contains(Things.MARK)) {
            return;
        }
        for (Thing thing : hidden) {
            if (reply.contains(thing.marker())) {
                leaks.add(visitor + " is told of " + thing + " by " + operation);
            }
        }
    }

    private boolean reads(Visitor visitor, Thing thing) {
        return model(visitor, thing.kind()).reads(thing, organisation(thing), network(thing));
    }

    private ReaderModel model(Visitor visitor, Kind kind) {
        return Objects.requireNonNull(models.get(kind.service() + visitor));
    }

    /** What each service knows of somebody's memberships. */
    private void learn(Visitor visitor) throws SQLException {
        for (Map.Entry<String, Rows> service : rows.entrySet()) {
            models.put(
                    service.getKey() + visitor,
                    visitor.token().isEmpty()
                            ? new ReaderModel(Set.of(), Set.of(), Set.of(), Set.of())
                            : service.getValue().reader(ProbedHouse.claim(visitor, "sub")));
        }
    }

    /** Each visitor has some, and those beside her the others. */
    private List<Thing> shareOf(Visitor visitor, List<Thing> of) {
        int turn = visitors.indexOf(visitor);
        return of.stream()
                .filter(thing -> of.indexOf(thing) % SHARES == turn % SHARES)
                .toList();
    }

    private byte[] body(Operation operation, Thing thing) {
        if (operation.method().equals("DELETE")) {
            return new byte[0];
        }
        if (!operation.isApi()) {
            return "title=Otuđeno&visibility=PUBLIC&status=RUNNING&answer=YES&language=sr-Latn"
                    .getBytes(StandardCharsets.UTF_8);
        }
        Map<String, Object> body = new LinkedHashMap<>(operation.body());
        body.remove("version");
        if (body.containsKey("organisationId")) {
            body.put("organisationId", organisation(thing));
            body.put("networkId", network(thing));
        }
        return body.isEmpty() ? new byte[0] : JSON.writeValueAsBytes(body);
    }

    private Map<Kind, Map<String, String>> prints() throws SQLException {
        Map<Kind, Map<String, String>> prints = new HashMap<>();
        for (Kind kind : Kind.values()) {
            prints.put(
                    kind,
                    rows(kind)
                            .fingerprints(things.stream()
                                    .filter(thing -> thing.kind() == kind)
                                    .map(Thing::id)
                                    .collect(Collectors.toSet())));
        }
        return prints;
    }

    private Rows rows(Kind kind) {
        return Objects.requireNonNull(rows.get(kind.service()));
    }

    private List<UUID> owner(Thing thing) {
        return Objects.requireNonNull(owners.get(thing.id()));
    }

    private UUID organisation(Thing thing) {
        return owner(thing).getFirst();
    }

    private UUID network(Thing thing) {
        return owner(thing).getLast();
    }

    private static String plain(Reply reply) {
        return reply.body().replaceAll(PASSING, "…");
    }
}
