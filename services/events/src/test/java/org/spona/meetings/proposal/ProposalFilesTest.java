package org.spona.meetings.proposal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.spona.meetings.Convener;
import org.spona.meetings.Convener.Networks;
import org.spona.meetings.EventsTest;
import org.spona.platform.test.Account;
import org.spona.platform.test.Mails;
import org.spona.platform.test.SampleFiles;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.JsonNode;

/** Files of proposals: added by who has made one, read with it, and materials of the item once it is taken. */
@EventsTest
class ProposalFilesTest {

    private final MockMvcTester site;
    private final Convener convener;
    private final Networks our;
    private final UUID meeting = UUID.randomUUID();
    private final UUID proposal = UUID.randomUUID();
    private final String guest = UUID.randomUUID() + "@bar.example";
    private final String upload = "/meetings/files/uploads/item-proposal/" + proposal;

    @Autowired
    ProposalFilesTest(MockMvcTester site, Convener convener) {
        this.site = site;
        this.convener = convener;
        this.our = convener.found();
    }

    @BeforeEach
    void convene() {
        assertThat(convener.draft(meeting, our, "Dogovor", "PRIVATE")).hasStatusOk();
        convener.inviteAndSend(meeting, our, guest);
    }

    @Test
    void areAddedByWhoProposesAndBecomeMaterialsOfTheItem() throws Exception {
        Account kotor = our.people().kotor();
        propose(kotor);
        assertThat(page(kotor)).contains(upload);
        assertThat(page(our.coordinator())).contains("Noćni prevoz").doesNotContain(upload);

        assertThat(attach(kotor)).hasStatus3xxRedirection();

        String file =
                "/meetings/files/" + ofProposal(our.coordinator()).path("id").asString();
        assertThat(page(our.coordinator())).contains(file, "plan.pdf");
        for (Account reader : new Account[] {kotor, our.coordinator()}) {
            assertThat(convener.get(file, reader)).hasStatusOk();
        }
        for (Account other : new Account[] {
            our.people().bar(), our.people().barEditor(), our.people().staraPazova()
        }) {
            assertThat(convener.get(file, other)).hasStatus(404);
            assertThat(attach(other)).hasStatus(404);
        }
        assertThat(attachByApi(our.coordinator())).as("who only decides").hasStatus(403);

        assertThat(convener.post("/api/v1/meetings/proposals/" + proposal + "/take", our.coordinator(), "{}"))
                .hasStatus(204);

        JsonNode materials = convener.read(
                "/api/v1/meetings/files/of/meeting/" + meeting, our.people().bar());
        assertThat(materials).hasSize(1);
        assertThat(materials.get(0).path("part").asString()).isEqualTo(convener.item(our, meeting, "Noćni prevoz"));
        assertThat(convener.get(file, our.people().bar()))
                .as("who is invited too")
                .hasStatusOk();
        assertThat(attachByApi(kotor)).as("it is decided on").hasStatus(403);
        assertThat(ofProposal(kotor).isMissingNode()).isTrue();
    }

    @Test
    void stayWithAProposalThatIsRefused() throws Exception {
        Account kotor = our.people().kotor();
        propose(kotor);
        attach(kotor);
        String file = "/meetings/files/" + ofProposal(kotor).path("id").asString();

        assertThat(convener.post(
                        "/api/v1/meetings/proposals/" + proposal + "/refuse",
                        our.coordinator(),
                        "{\"reason\": \"Nije nadležnost mreže\"}"))
                .hasStatus(204);

        assertThat(convener.get(file, kotor)).hasStatusOk();
        assertThat(convener.get(file, our.people().bar())).hasStatus(404);
        assertThat(convener.read("/api/v1/meetings/files/of/meeting/" + meeting, our.coordinator()))
                .isEmpty();
    }

    @Test
    void areAddedByAPersonalLinkToOnesOwnProposalsOnly() throws Exception {
        String link = Convener.answerLink(Mails.awaitedBy(guest)) + "/proposals";
        assertThat(site.post()
                        .uri(link)
                        .param("proposalId", proposal.toString())
                        .param("content.title", "Noćni prevoz"))
                .hasStatus3xxRedirection();
        String files = link + "/" + proposal + "/files";
        assertThat(site.get().uri(link)).bodyText().contains(files);
        assertThat(site.get().uri(files)).hasStatusOk().bodyText().contains("Noćni prevoz", "type=\"file\"");
        assertThat(site.post().uri(files).multipart().param("description", "Bez fajla"))
                .hasStatus(422)
                .bodyText()
                .contains("Bez fajla");

        assertThat(site.post().uri(files).multipart().file(pdf())).hasStatus3xxRedirection();

        String file = ofProposal(our.coordinator()).path("id").asString();
        assertThat(site.get().uri(link)).bodyText().contains(files + "/" + file, "plan.pdf");
        assertThat(site.get().uri(files + "/" + file)).hasStatusOk();
        assertThat(convener.get("/meetings/files/" + file, our.coordinator())).hasStatusOk();
        assertThat(convener.get("/meetings/files/" + file, our.people().bar())).hasStatus(404);

        UUID others = UUID.randomUUID();
        assertThat(convener.put(
                        "/api/v1/meetings/" + meeting + "/proposals/" + others,
                        our.people().kotor(),
                        "{\"title\": \"Drugo\"}"))
                .hasStatusOk();
        assertThat(site.get().uri(link + "/" + others + "/files")).hasStatus(404);
        assertThat(site.post().uri(link + "/" + others + "/files").multipart().file(pdf()))
                .hasStatus(404);
        assertThat(site.get().uri(link + "/" + others + "/files/" + file)).hasStatus(404);

        for (int number = 1; number < ProposalLinkFiles.MOST; number++) {
            assertThat(site.post()
                            .uri("/api/v1" + files)
                            .multipart()
                            .file(new MockMultipartFile(
                                    "file", number + ".pdf", null, SampleFiles.pdf("Strana " + number))))
                    .hasStatusOk();
        }
        assertThat(site.post()
                        .uri("/api/v1" + files)
                        .multipart()
                        .file(new MockMultipartFile("file", "previše.pdf", null, SampleFiles.pdf("Kraj"))))
                .hasStatus(409);

        convener.uninvite(meeting, our, guest);

        assertThat(site.get().uri(files + "/" + file)).as("she is taken off").hasStatus(410);
        assertThat(site.post().uri(files).multipart().file(pdf())).hasStatus(410);
    }

    private void propose(Account account) {
        assertThat(convener.put(
                        "/api/v1/meetings/" + meeting + "/proposals/" + proposal,
                        account,
                        "{\"title\": \"Noćni prevoz\"}"))
                .hasStatusOk();
    }

    private MvcTestResult attach(Account account) throws Exception {
        return site.post()
                .uri(upload)
                .multipart()
                .file(pdf())
                .with(account.signedIn())
                .exchange();
    }

    private MvcTestResult attachByApi(Account account) throws Exception {
        return site.post()
                .uri("/api/v1" + upload)
                .multipart()
                .file(pdf())
                .with(account.signedIn())
                .exchange();
    }

    private static MockMultipartFile pdf() throws Exception {
        return new MockMultipartFile("file", "plan.pdf", null, SampleFiles.pdf("Plan prevoza"));
    }

    /** The first file of the proposal, as somebody reads it. */
    private JsonNode ofProposal(Account account) {
        return convener.read("/api/v1/meetings/" + meeting + "/proposals", account)
                .path(0)
                .path("files")
                .path(0);
    }

    private String page(Account account) {
        return Convener.text(
                site.get().uri("/meetings/" + meeting).with(account.signedIn()).exchange());
    }
}
