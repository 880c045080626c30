package org.spona.knowledge.practice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.jayway.jsonpath.JsonPath;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.spona.knowledge.KnowledgeTest;
import org.spona.platform.findable.Findable;
import org.spona.platform.tenancy.Readers;
import org.spona.platform.tenancy.Visibility;
import org.spona.platform.test.Account;
import org.spona.platform.test.AnnouncedEvents;
import org.spona.platform.test.SampleFiles;
import org.spona.platform.test.Tenants;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.support.TransactionTemplate;

@KnowledgeTest
class PracticeFilesTest {

    private static final String FILES = "/practices/files/";
    private static final List<String> TABLES =
            List.of("attachment", "attachment_version", "attachment_content", "attachment_page", "attachment_news");

    private final MockMvc http;
    private final Publishing bar;
    private final Tenants tenants;
    private final JdbcClient database;
    private final TransactionTemplate transaction;
    private final AnnouncedEvents events;

    @Autowired
    PracticeFilesTest(
            MockMvc http,
            Publishing bar,
            Tenants tenants,
            JdbcClient database,
            TransactionTemplate transaction,
            AnnouncedEvents events) {
        this.http = http;
        this.bar = bar;
        this.tenants = tenants;
        this.database = database;
        this.transaction = transaction;
        this.events = events;
    }

    @Test
    void servesAFileSoThatNothingInItActsInOurName() throws Exception {
        UUID practice = bar.publish("Pomoć u kući", Visibility.NETWORK);
        byte[] pdf = SampleFiles.largePdf(20 * 1024 * 1024, "Plan rada");

        String id = idOf(attach(bar.our().bar(), practice, "../../plan.pdf", pdf, ""));

        MockHttpServletResponse answer = as(bar.our().kotor(), FILES + id);
        assertThat(answer.getContentAsByteArray()).isEqualTo(pdf);
        assertThat(answer.getHeader("Content-Disposition")).startsWith("inline").contains("plan.pdf");
        assertThat(answer.getHeader("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(answer.getHeader("Content-Security-Policy")).contains("default-src 'none'");
        assertThat(answer.getHeader("Set-Cookie")).isNull();
        assertThat(answer.getContentType()).isEqualTo("application/pdf");
        String docx = idOf(attach(bar.our().bar(), practice, "plan.docx", SampleFiles.docx("Plan"), ""));
        answer = as(bar.our().kotor(), FILES + docx);
        assertThat(answer.getHeader("Content-Disposition")).startsWith("attachment");
        assertThat(answer.getHeader("Content-Security-Policy")).contains("sandbox");
    }

    @Test
    void refusesWhatIsNoDocumentAndSaysWhy() throws Exception {
        UUID practice = bar.draft("Pomoć u kući", Visibility.NETWORK);

        assertRefused(practice, "makro.docx", SampleFiles.docxWithMacro(), "file-program");
        assertRefused(
                practice,
                "slika.svg",
                "<svg><script>alert(1)</script></svg>".getBytes(StandardCharsets.UTF_8),
                "file-program");
        assertRefused(practice, "bomba.docx", SampleFiles.zipBomb(), "file-bomb");
        assertRefused(practice, "velik.pdf", new byte[25 * 1024 * 1024 + 1], "file-too-large");
        assertRefused(practice, "slika.png", SampleFiles.png(3, 3), "invalid");
        assertThat(as(bar.our().bar(), "/api/v1" + FILES + "of/practice/" + practice)
                        .getContentAsString())
                .isEqualTo("[]");
    }

    @Test
    void keepsVersionsUnderOneNameAndNoneOfTheSameFile() throws Exception {
        UUID practice = bar.draft("Pomoć u kući", Visibility.NETWORK);
        String id = idOf(attach(bar.our().bar(), practice, "plan.pdf", SampleFiles.pdf("Prvi"), ""));

        attach(bar.our().bar(), practice, "plan.pdf", SampleFiles.pdf("Drugi"), "");
        attach(bar.our().bar(), practice, "plan.pdf", SampleFiles.pdf("Drugi"), "");

        assertThat(as(bar.our().bar(), FILES + id).getContentAsByteArray()).isEqualTo(SampleFiles.pdf("Drugi"));
        assertThat(as(bar.our().bar(), FILES + id + "/versions/1").getContentAsByteArray())
                .isEqualTo(SampleFiles.pdf("Prvi"));
        assertThat(as(bar.our().bar(), FILES + id + "/versions/3").getStatus()).isEqualTo(404);
        assertThat(page(bar.our().bar(), FILES + id + "/versions")).contains("Verzija 2", "SHA-256");
    }

    @Test
    void keepsNoLocationOfAPicture() throws Exception {
        UUID practice = bar.draft("Pomoć u kući", Visibility.NETWORK);
        String id = idOf(
                attach(bar.our().bar(), practice, "dvorište.jpeg", SampleFiles.jpegWithLocation(40, 30), "Dvorište"));

        assertThat(SampleFiles.tellsLocation(as(bar.our().bar(), FILES + id).getContentAsByteArray()))
                .isFalse();
        assertThat(page(bar.our().bar(), FILES + "of/practice/" + practice)).contains("alt=\"Dvorište\"");
    }

    @Test
    void leavesATraceOfWhatWasRemoved() throws Exception {
        UUID practice = bar.publish("Pomoć u kući", Visibility.NETWORK);
        String id = idOf(attach(bar.our().bar(), practice, "uklonjen.pdf", SampleFiles.pdf("Tajna"), ""));

        assertThat(http.perform(post(FILES + id + "/remove")
                                .with(bar.our().kotor().signedIn())
                                .accept(MediaType.TEXT_HTML))
                        .andReturn()
                        .getResponse()
                        .getStatus())
                .isEqualTo(403);
        http.perform(post(FILES + id + "/remove").with(bar.our().bar().signedIn()))
                .andExpect(status().is3xxRedirection());

        assertThat(as(bar.our().bar(), FILES + id).getStatus()).isEqualTo(404);
        assertThat(page(bar.our().bar(), FILES + "of/practice/" + practice)).contains("uklonjen.pdf", "uklonjen ");
        assertThat(page(bar.our().kotor(), FILES + "of/practice/" + practice)).doesNotContain("uklonjen.pdf");
    }

    @Test
    void isRemovedWhileTheSearchIsToldOfIt() throws Exception {
        UUID practice = bar.publish("Pomoć u kući", Visibility.NETWORK);
        String id = idOf(attach(bar.our().bar(), practice, "plan.pdf", SampleFiles.pdf("Plan"), ""));

        Readers.runAsService(() -> transaction.executeWithoutResult(_ -> {
            database.sql("insert into attachment_news (parent_id, parent_kind) values (?, 'practice')")
                    .param(practice)
                    .update();
            assertThat(CompletableFuture.supplyAsync(() -> remove(id))
                            .orTimeout(10, TimeUnit.SECONDS)
                            .join())
                    .isEqualTo(302);
            database.sql("update attachment set announced = announced + 1 where id = ?::uuid")
                    .param(id)
                    .update();
        }));
        assertThat(as(bar.our().bar(), FILES + id).getStatus()).isEqualTo(404);
    }

    private int remove(String id) {
        try {
            return http.perform(
                            post(FILES + id + "/remove").with(bar.our().bar().signedIn()))
                    .andReturn()
                    .getResponse()
                    .getStatus();
        } catch (Exception failure) {
            throw new IllegalStateException(failure);
        }
    }

    @Test
    void isReadByWhoReadsThePracticeAndByNobodyElse() throws Exception {
        UUID practice = bar.draft("Pomoć u kući", Visibility.NETWORK);
        String id = idOf(attach(bar.our().bar(), practice, "nacrt.pdf", SampleFiles.pdf("Nacrt"), ""));

        assertThat(as(bar.our().bar(), FILES + id).getStatus()).isEqualTo(200);
        for (Account other :
                List.of(bar.our().kotor(), bar.our().staraPazova(), bar.our().ljubljana())) {
            for (String address : List.of(
                    FILES + id,
                    FILES + id + "/versions",
                    FILES + id + "/versions/1",
                    FILES + id + "/edit",
                    FILES + id + "/remove",
                    FILES + "of/practice/" + practice,
                    FILES + "uploads/practice/" + practice,
                    "/api/v1" + FILES + id,
                    "/api/v1" + FILES + id + "/versions",
                    "/api/v1" + FILES + id + "/versions/1",
                    "/api/v1" + FILES + "of/practice/" + practice)) {
                assertThat(as(other, address).getStatus()).as(address).isEqualTo(404);
            }
            assertThat(attach(other, practice, "tuđ.pdf", SampleFiles.pdf("Tuđ"), "")
                            .getStatus())
                    .isEqualTo(404);
            for (String table : TABLES) {
                assertThat(rows(other, table, id)).as(table).isZero();
            }
        }
        bar.submit(practice);
        bar.approve(practice);
        assertThat(as(bar.our().kotor(), FILES + id).getStatus()).isEqualTo(200);
        assertThat(as(bar.our().staraPazova(), FILES + id).getStatus()).isEqualTo(404);
        assertThat(attach(bar.our().kotor(), practice, "tuđ.pdf", SampleFiles.pdf("Tuđ"), "")
                        .getStatus())
                .isEqualTo(403);
        bar.withdraw(practice);
        assertThat(as(bar.our().kotor(), FILES + id).getStatus()).isEqualTo(404);
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "PRIVATE")
    void isReadWithoutAnAccountAsFarAsThePracticeIs(Visibility visibility) throws Exception {
        UUID practice = bar.publish("Pomoć u kući", visibility);
        String id = idOf(attach(bar.our().bar(), practice, "plan.pdf", SampleFiles.pdf("Plan"), ""));
        String removed = idOf(attach(bar.our().bar(), practice, "uklonjen.pdf", SampleFiles.pdf("Tajna"), ""));
        http.perform(post(FILES + removed + "/remove").with(bar.our().bar().signedIn()));
        boolean reads = visibility == Visibility.PUBLIC;

        MockHttpServletResponse answer = asVisitor(FILES + id);
        assertThat(answer.getStatus()).isEqualTo(reads ? 200 : 401);
        if (reads) {
            MockHttpServletResponse known = as(bar.our().kotor(), FILES + id);
            assertThat(answer.getContentAsByteArray()).isEqualTo(known.getContentAsByteArray());
            for (String header : known.getHeaderNames()) {
                assertThat(answer.getHeaders(header)).as(header).isEqualTo(known.getHeaders(header));
            }
            assertThat(asVisitor(FILES + "of/practice/" + practice).getContentAsString())
                    .contains("plan.pdf", FILES + id)
                    .doesNotContain("uklonjen.pdf", "/versions", "/edit", "/uploads", "/remove");
        }
        List<String> closed = new ArrayList<>(List.of(
                FILES + removed,
                FILES + UUID.randomUUID(),
                FILES + id + "/versions",
                FILES + id + "/versions/1",
                FILES + id + "/edit",
                FILES + id + "/remove",
                FILES + "uploads/practice/" + practice,
                "/api/v1" + FILES + id));
        if (!reads) {
            closed.add(FILES + "of/practice/" + practice);
        }
        for (String address : closed) {
            assertThat(asVisitor(address).getStatus()).as(address).isEqualTo(401);
        }
        bar.withdraw(practice);
        assertThat(asVisitor(FILES + id).getStatus()).isEqualTo(401);
    }

    private MockHttpServletResponse asVisitor(String address) throws Exception {
        return http.perform(get(address)).andReturn().getResponse();
    }

    @Test
    void letsItsPagesBeFoundByWhoReadsThePractice() throws Exception {
        String word = Publishing.rareWord();
        UUID practice = bar.publish("Pomoć u kući", Visibility.NETWORK);
        String id = idOf(attach(bar.our().bar(), practice, word + ".pdf", SampleFiles.pdf("Uvod", "Budzet"), ""));

        List<Findable> pages = eventually(() -> newest(id), found -> found.size() == 3);

        assertThat(pages)
                .extracting(page -> Objects.requireNonNull(page.content()).title())
                .containsExactlyInAnyOrder(word + ".pdf", word + ".pdf, str. 1", word + ".pdf, str. 2");
        assertThat(pages).allSatisfy(page -> {
            assertThat(page.ownership().visibility()).isEqualTo(Visibility.NETWORK);
            assertThat(Objects.requireNonNull(page.content()).summary()).isEqualTo("Pomoć u kući");
            assertThat(page.kind().path()).isEqualTo(FILES);
            assertThat(Objects.requireNonNull(page.content()).publishedAt())
                    .as("no news by itself")
                    .isEqualTo(Instant.EPOCH);
        });

        bar.withdraw(practice);
        eventually(() -> newest(id), List::isEmpty);
    }

    /** What is known last of a file and its pages, without what is withdrawn. */
    private List<Findable> newest(String file) {
        Map<UUID, Findable> newest = new LinkedHashMap<>();
        events.matching(Findable.TOPIC, event -> true).stream()
                .map(event -> event.dataAs(Findable.class))
                .filter(found -> found.kind().name().equals("practice-file"))
                .forEach(found -> newest.put(found.id(), found));
        Set<UUID> ofFile = events.matching(Findable.TOPIC, event -> true).stream()
                .map(event -> event.dataAs(Findable.class))
                .filter(found -> found.content() != null
                        && UUID.fromString(file).equals(found.content().subjectId()))
                .map(Findable::id)
                .collect(Collectors.toSet());
        return newest.values().stream()
                .filter(found -> ofFile.contains(found.id()) && found.content() != null)
                .toList();
    }

    private static <T> T eventually(Supplier<T> ask, Predicate<T> until) throws InterruptedException {
        Instant end = Instant.now().plusSeconds(60);
        T answer = ask.get();
        while (!until.test(answer) && Instant.now().isBefore(end)) {
            Thread.sleep(300);
            answer = ask.get();
        }
        assertThat(answer).matches(until);
        return answer;
    }

    private int rows(Account account, String table, String id) {
        String key = switch (table) {
            case "attachment" -> "id";
            case "attachment_version" -> "attachment_id";
            case "attachment_news" -> "parent_id";
            default -> "version_id";
        };
        return Readers.call(
                tenants.reader(account),
                () -> transaction.execute(
                        _ -> database.sql("select count(*) from " + table + " where " + key + " = ?::uuid")
                                .param(id)
                                .query(Integer.class)
                                .single()));
    }

    private void assertRefused(UUID practice, String name, byte[] content, String code) throws Exception {
        MockHttpServletResponse answer = attach(bar.our().bar(), practice, name, content, "");
        assertThat(answer.getStatus()).as(name).isEqualTo(422);
        assertThat(answer.getContentAsString()).as(name).contains("urn:spona:error:" + code);
    }

    private MockHttpServletResponse attach(
            Account account, UUID practice, String name, byte[] content, String description) throws Exception {
        return http.perform(multipart("/api/v1" + FILES + "uploads/practice/" + practice)
                        .file(new MockMultipartFile("file", name, null, content))
                        .param("description", description)
                        .with(account.signedIn()))
                .andReturn()
                .getResponse();
    }

    private static String idOf(MockHttpServletResponse answer) throws Exception {
        assertThat(answer.getStatus()).as(answer.getContentAsString()).isEqualTo(200);
        return JsonPath.read(answer.getContentAsString(), "$.id");
    }

    private MockHttpServletResponse as(Account account, String address) throws Exception {
        return http.perform(get(address).with(account.signedIn())).andReturn().getResponse();
    }

    private String page(Account account, String address) throws Exception {
        MockHttpServletResponse answer = http.perform(
                        get(address).with(account.signedIn()).accept(MediaType.TEXT_HTML))
                .andReturn()
                .getResponse();
        assertThat(answer.getStatus()).as(address).isEqualTo(200);
        return answer.getContentAsString();
    }
}
