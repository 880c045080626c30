package org.spona.platform.test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.jayway.jsonpath.JsonPath;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.spona.platform.findable.Findable.Kind;
import org.spona.platform.findable.Thing;
import org.spona.platform.language.Labels;
import org.spona.platform.links.Link;
import org.spona.platform.links.LinkOrigin;
import org.spona.platform.links.Links;
import org.spona.platform.tenancy.Ownership;
import org.spona.platform.tenancy.Readers;
import org.spona.platform.tenancy.Visibility;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/**
 * What both ends of a link tell when one of them is called otherwise, is shared less or is withdrawn: the same for whatever kinds of things
 * they are. The far end is a practice that another service has announced.
 */
@TestComponent
public class LinkEnds {

    private static final Kind PRACTICE =
            new Kind("practice", "journal-text", "/practices/", new Labels(Map.of("sr", "praksa")));

    private final MockMvcTester site;
    private final KnownThings things;
    private final ServiceDatabase database;
    private final Tenants tenants;
    private final Links links;

    LinkEnds(MockMvcTester site, KnownThings things, ServiceDatabase database, Tenants tenants, Links links) {
        this.site = site;
        this.things = things;
        this.database = database;
        this.tenants = tenants;
        this.links = links;
    }

    /**
     * A public thing of the service under test, owned in Bar's network.
     *
     * @param linkKind the kind of a link that may begin there and lead to a practice
     * @param title as it stands in the JSON that saves it
     * @param page where its links are shown
     * @param linksApi where its links are read and added
     * @param api where it is read and saved, itself or what it is a part of
     * @param withdrawal where it is withdrawn; null where nothing of the kind is
     * @param writer who links, saves and withdraws it
     */
    public record LinkedThing(
            String kind,
            UUID id,
            String linkKind,
            String title,
            String page,
            String linksApi,
            String api,
            @Nullable String withdrawal,
            Account writer) {}

    /** A link that begins at the thing follows its other end. */
    public void followWhereTheyLead(LinkedThing thing, TwoTenants our) {
        UUID far = far(our);
        assertThat(site.post()
                        .uri(thing.linksApi())
                        .with(thing.writer().signedIn())
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("""
                                {"kind": "%s", "to": "/practices/%s", "visibility": "PUBLIC"}""".formatted(thing.linkKind(), far)))
                .hasStatus(201);
        tellsEachChange(thing, far, our);
    }

    /** A link that leads to the thing follows where it begins. */
    public void followWhereTheyBegin(LinkedThing thing, TwoTenants our) {
        UUID far = far(our);
        linkedFrom(far, thing, our);
        tellsEachChange(thing, far, our);
    }

    /** The page of the far end follows what is done to the thing. */
    public void followTheThingAtTheirOtherEnd(LinkedThing thing, TwoTenants our) throws Exception {
        UUID far = far(our);
        linkedFrom(far, thing, our);
        awaitTitle(far, our.staraPazova(), thing.title());

        String title = "Nov naslov " + UUID.randomUUID();
        save(thing, thing.title(), title);
        awaitTitle(far, our.staraPazova(), title);

        save(thing, "\"visibility\":\"PUBLIC\"", "\"visibility\":\"NETWORK\"");
        await().untilAsserted(() -> assertThat(seen(far, our.staraPazova())).isEmpty());
        awaitTitle(far, our.kotor(), title);

        if (thing.withdrawal() != null) {
            assertThat(site.post()
                            .uri(thing.withdrawal())
                            .with(thing.writer().signedIn())
                            .contentType(MediaType.APPLICATION_JSON)
                            .content("{\"reason\": \"Sala je poplavljena\"}"))
                    .hasStatusOk();
            // What goes on to have a page, as a cancelled meeting does, keeps its last title.
            await().untilAsserted(() -> assertThat(seen(far, our.kotor()))
                    .hasValueSatisfying(link -> assertThat(link.withdrawn()).isTrue())
                    .hasValueSatisfying(link -> assertThat(link.title()).isIn("", title)));
            assertThat(seen(far, our.staraPazova())).isEmpty();
        }
    }

    private void tellsEachChange(LinkedThing thing, UUID far, TwoTenants our) {
        for (Account account : List.of(our.kotor(), our.staraPazova())) {
            shows(thing, account, "Prvi naslov " + far);
        }
        things.change(PRACTICE, far, 2, ofBar(our, Visibility.PUBLIC), "Drugi naslov " + far);
        for (Account account : List.of(our.kotor(), our.staraPazova())) {
            shows(thing, account, "Drugi naslov " + far);
            assertThat(page(thing, account)).doesNotContain("Prvi naslov");
        }
        things.change(PRACTICE, far, 3, ofBar(our, Visibility.PRIVATE), "Drugi naslov " + far);
        shows(thing, our.bar(), "Drugi naslov " + far);
        for (Account account : List.of(our.kotor(), our.staraPazova(), our.barGuest())) {
            isSilent(thing, account, far);
        }
        things.change(PRACTICE, far, 4, ofBar(our, Visibility.NETWORK), null);
        assertThat(ends(thing, our.kotor(), "withdrawn")).containsExactly(true);
        assertThat(ends(thing, our.kotor(), "title")).containsExactly("");
        assertThat(page(thing, our.kotor())).contains(">povučeno</em>").doesNotContain("naslov " + far);
        isSilent(thing, our.staraPazova(), far);
    }

    private void shows(LinkedThing thing, Account account, String title) {
        assertThat(ends(thing, account, "title"))
                .as("%s for %s", thing, account)
                .containsExactly(title);
        assertThat(page(thing, account)).as("%s for %s", thing, account).contains(title);
    }

    private void isSilent(LinkedThing thing, Account account, UUID far) {
        assertThat(ends(thing, account, "title"))
                .as("%s for %s", thing, account)
                .isEmpty();
        assertThat(page(thing, account))
                .as("%s for %s", thing, account)
                .doesNotContain(far.toString(), ">povučeno</em>");
    }

    private UUID far(TwoTenants our) {
        UUID id = UUID.randomUUID();
        things.change(PRACTICE, id, 1, ofBar(our, Visibility.PUBLIC), "Prvi naslov " + id);
        return id;
    }

    private void linkedFrom(UUID far, LinkedThing thing, TwoTenants our) {
        database.write(
                "insert into link values (?, 1, 'cites', 'practice', ?, null, ?, ?, null, '', ?, ?, 'PUBLIC', now(), false)",
                UUID.randomUUID(),
                far,
                thing.kind(),
                thing.id(),
                our.bar().organisationId(),
                our.bar().networkId());
    }

    private static Ownership ofBar(TwoTenants our, Visibility visibility) {
        return new Ownership(our.bar().organisationId(), our.bar().networkId(), visibility);
    }

    private void awaitTitle(UUID far, Account account, String title) {
        await().untilAsserted(() -> assertThat(seen(far, account))
                .hasValueSatisfying(link -> assertThat(link.title()).isEqualTo(title)));
    }

    /** What the page of the far end, which is in another service, shows of the thing. */
    private Optional<Link> seen(UUID far, Account account) {
        var origin =
                LinkOrigin.of(new Thing(far, PRACTICE.name(), "", "cnr-Latn", "/practices/" + far), Optional.empty());
        return Readers.call(tenants.reader(account), () -> links.list(origin)).stream()
                .findFirst();
    }

    private void save(LinkedThing thing, String text, String instead) throws Exception {
        String saved = read(thing.api(), thing.writer());
        assertThat(saved).contains(text);
        assertThat(site.put()
                        .uri(thing.api())
                        .with(thing.writer().signedIn())
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(saved.replace(text, instead)))
                .hasStatusOk();
    }

    private List<Object> ends(LinkedThing thing, Account account, String field) {
        return JsonPath.read(read(thing.linksApi(), account), "$.items[*]." + field);
    }

    private String page(LinkedThing thing, Account account) {
        return read(thing.page(), account);
    }

    private String read(String address, Account account) {
        var answer = site.get()
                .uri(address)
                .with(account.signedIn())
                .header("Accept-Language", "sr-Latn")
                .exchange()
                .getResponse();
        assertThat(answer.getStatus()).as(address).isEqualTo(200);
        return new String(answer.getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
