package org.spona.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import javax.xml.namespace.QName;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.xpath.XPathConstants;
import javax.xml.xpath.XPathFactory;
import org.junit.jupiter.api.Test;
import org.spona.platform.tenancy.FurtherReaders;
import org.spona.platform.tenancy.Visibility;
import org.spona.search.finding.Kinds;
import org.spona.search.finding.Publishing;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** What feed readers and search engines are told without an account. */
@SearchTest
class SyndicationTest {

    private final MockMvcTester site;
    private final Publishing bar;
    private final JdbcClient database;

    @Autowired
    SyndicationTest(MockMvcTester site, Publishing bar, JdbcClient database) {
        this.site = site;
        this.bar = bar;
        this.database = database;
    }

    @Test
    void feedsWhatIsPublicInANetwork() throws Exception {
        String word = Publishing.rareWord();
        UUID open = bar.publishFindably("Pomoć & <nega> " + word, Visibility.PUBLIC);
        bar.publishFindably("Za mrežu " + word, Visibility.NETWORK);

        Document feed = read("/feed.atom?network=" + slug());

        assertThat(texts(feed, "/feed/entry/title")).containsExactly("Pomoć & <nega> " + word);
        assertThat(texts(feed, "/feed/entry/id")).containsExactly("urn:uuid:" + open);
        assertThat(texts(feed, "/feed/entry/link/@href"))
                .singleElement()
                .asString()
                .endsWith("/practices/" + open);
        // RFC 4287, sections 4.1.1 and 4.1.2: what a feed and an entry must have.
        for (String required : List.of(
                "/feed/id",
                "/feed/title",
                "/feed/updated",
                "/feed/link[@rel='self']/@href",
                "/feed/entry/updated",
                "/feed/entry/author/name")) {
            assertThat(texts(feed, required)).as(required).isNotEmpty().noneMatch(String::isBlank);
        }
    }

    @Test
    void feedsOneKind() throws Exception {
        bar.publishFindably("Praksa " + Publishing.rareWord(), Visibility.PUBLIC);

        assertThat(texts(read("/feed.atom?kind=practice&network=" + slug()), "/feed/entry"))
                .hasSize(1);
        assertThat(texts(read("/feed.atom?kind=meeting&network=" + slug()), "/feed/entry"))
                .isEmpty();
    }

    @Test
    void mapsWhatIsPublicAndNothingElse() throws Exception {
        UUID open = bar.publishFindably("Javna " + Publishing.rareWord(), Visibility.PUBLIC);
        UUID hidden = bar.publishFindably("Za region " + Publishing.rareWord(), Visibility.REGION);
        List<String> parts = texts(read("/sitemap.xml"), "/sitemapindex/sitemap/loc");

        String all =
                site.get().uri(path(parts.getFirst())).exchange().getResponse().getContentAsString();

        assertThat(all).contains("/practices/" + open).doesNotContain(hidden.toString());
    }

    @Test
    void mapsOneAddressOnceWhateverTellsOfIt() throws Exception {
        UUID file = UUID.randomUUID();
        for (int page = 1; page <= 2; page++) {
            bar.publishFindably(
                    Kinds.MEETING_FILE,
                    "Strana " + Publishing.rareWord(),
                    Visibility.PUBLIC,
                    FurtherReaders.NONE,
                    file,
                    List.of());
        }
        List<String> addresses = mapped();

        assertThat(addresses).doesNotHaveDuplicates();
        assertThat(addresses)
                .filteredOn(address -> address.contains(file.toString()))
                .hasSize(1);
    }

    @Test
    void mapsOnlyAddressesThatAreAnsweredThemselves() throws Exception {
        UUID item = bar.publishFindably(
                Kinds.AGENDA_ITEM,
                "Tačka " + Publishing.rareWord(),
                Visibility.PUBLIC,
                FurtherReaders.NONE,
                null,
                List.of());

        List<String> addresses = mapped();

        assertThat(addresses).noneMatch(address -> address.contains(item.toString()));
        assertThat(addresses)
                .anyMatch(address -> address.endsWith("/networks/" + slug()))
                .anyMatch(address -> address.endsWith("/networks"))
                .anyMatch(address -> address.contains("/regions/"))
                .noneMatch(address ->
                        address.endsWith("/networks/" + bar.our().bar().networkId()));
    }

    @Test
    void asksForSignInWhereThereIsNoSuchNetwork() {
        assertThat(site.get().uri("/feed.atom?network=nema-je")).hasStatus(401);
    }

    private List<String> mapped() throws Exception {
        List<String> addresses = new ArrayList<>();
        for (String part : texts(read("/sitemap.xml"), "/sitemapindex/sitemap/loc")) {
            addresses.addAll(texts(read(path(part)), "/urlset/url/loc"));
        }
        return addresses;
    }

    private String slug() {
        return database.sql("select slug from directory_network where id = ?")
                .param(bar.our().bar().networkId())
                .query(String.class)
                .single();
    }

    private static String path(String address) {
        return URI.create(address).getPath();
    }

    /** A document without name spaces, so that paths are short. */
    private Document read(String path) throws Exception {
        var answer = site.get().uri(path).exchange().getResponse();
        assertThat(answer.getStatus()).as(path).isEqualTo(200);
        var builder = DocumentBuilderFactory.newDefaultInstance().newDocumentBuilder();
        return builder.parse(new InputSource(new StringReader(answer.getContentAsString())));
    }

    private static List<String> texts(Document document, String path) throws Exception {
        QName nodes = XPathConstants.NODESET;
        var found = (NodeList) XPathFactory.newDefaultInstance().newXPath().evaluate(path, document, nodes);
        return IntStream.range(0, found.getLength())
                .mapToObj(index -> found.item(index).getTextContent())
                .toList();
    }
}
