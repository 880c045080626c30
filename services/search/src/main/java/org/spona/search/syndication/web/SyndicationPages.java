package org.spona.search.syndication.web;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import org.spona.platform.directory.Directory;
import org.spona.platform.directory.Network;
import org.spona.platform.problem.Refusal;
import org.spona.search.syndication.AtomFeed;
import org.spona.search.syndication.PublicThings;
import org.spona.search.syndication.SiteMap;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.MessageSource;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.UriComponentsBuilder;

/** What is new and public as a feed, and all that is public as a site map; the same for everybody who asks. */
@Controller
class SyndicationPages {

    private static final MediaType ATOM = new MediaType("application", "atom+xml", StandardCharsets.UTF_8);
    private static final MediaType XML = new MediaType("application", "xml", StandardCharsets.UTF_8);

    private final PublicThings things;
    private final Directory directory;
    private final MessageSource messages;
    private final String home;

    SyndicationPages(
            PublicThings things,
            Directory directory,
            MessageSource messages,
            @Value("${spona.notices.home}") URI home) {
        this.things = things;
        this.directory = directory;
        this.messages = messages;
        this.home = home.toString();
    }

    /** What was published last, in a network by its short name and of a kind. */
    @GetMapping("/feed.atom")
    ResponseEntity<String> feed(
            @RequestParam Optional<String> network, @RequestParam Optional<String> kind, Locale locale) {
        Optional<Network> of = network.map(slug -> directory.findNetwork(slug).orElseThrow(Refusal::notFound));
        String title = messages.getMessage("feed.title", null, locale);
        return ResponseEntity.ok()
                .contentType(ATOM)
                .body(AtomFeed.of(
                        home,
                        address("/feed.atom", network, kind),
                        of.map(named -> "/networks/" + named.slug()).orElse("/search"),
                        of.map(named -> title + " · " + named.name(locale)).orElse(title),
                        things.newest(of.map(Network::id), kind)));
    }

    @GetMapping("/sitemap.xml")
    ResponseEntity<String> index() {
        return ResponseEntity.ok().contentType(XML).body(SiteMap.index(home, things.parts()));
    }

    @GetMapping("/sitemap-{part:[0-9]+}.xml")
    ResponseEntity<String> part(@PathVariable int part) {
        return ResponseEntity.ok().contentType(XML).body(SiteMap.part(home, things.part(part)));
    }

    private static String address(String path, Optional<String> network, Optional<String> kind) {
        return UriComponentsBuilder.fromPath(path)
                .queryParamIfPresent("network", network)
                .queryParamIfPresent("kind", kind)
                .encode()
                .toUriString();
    }
}
