package org.spona.infra.load;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.spona.infra.evaluation.MadeUpPractices;
import org.spona.infra.servers.Account;
import org.spona.infra.servers.Launch;
import org.spona.infra.servers.ProcessServer;
import org.spona.infra.servers.ServerProcess;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Debian's DokuWiki in PHP-FPM, with the texts of as many practices as its pages, to compare with. */
final class DokuWiki extends ProcessServer {

    private static final Path ORIGINAL = Path.of("/usr/share/dokuwiki");
    private static final Path CONFIGURATION = Path.of("/etc/dokuwiki");
    private static final Duration INDEXING = Duration.ofMinutes(5);
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final int pages;

    /**
     * One that does not run yet.
     *
     * @param pages how many it has
     */
    DokuWiki(Path home, int pages) {
        super("dokuwiki", home);
        this.pages = pages;
    }

    static boolean isInstalled() {
        return Files.isDirectory(ORIGINAL) && php("php-fpm").isPresent();
    }

    /** The web server in front of it. */
    Nginx web(Path folder) {
        String site = "root " + wiki() + "; location / { include /etc/nginx/fastcgi_params; "
                + "fastcgi_param SCRIPT_FILENAME " + wiki() + "$fastcgi_script_name; fastcgi_pass unix:" + socket()
                + "; }";
        return new Nginx("dokuwiki-web", folder, site, page(0));
    }

    String page(int turn) {
        return "/doku.php?id=p" + turn % pages;
    }

    static String search(int turn) {
        String words = MadeUpPractices.QUERIES.get(turn % MadeUpPractices.QUERIES.size());
        return "/doku.php?do=search&id=start&q=" + URLEncoder.encode(words, StandardCharsets.UTF_8);
    }

    @Override
    protected void prepare() {
        Account.SELF.own(home());
        run("copy", "cp", "-rL", ORIGINAL.toString(), wiki().toString());
        run(
                "configuration",
                "cp",
                "-rL",
                CONFIGURATION.toString(),
                wiki().resolve("conf").toString());
        try {
            for (String kind : List.of(
                    "attic",
                    "cache",
                    "index",
                    "log",
                    "locks",
                    "media",
                    "media_attic",
                    "media_meta",
                    "meta",
                    "pages",
                    "tmp")) {
                Files.createDirectories(wiki().resolve("data").resolve(kind));
            }
            Files.writeString(
                    wiki().resolve("inc/preload.php"),
                    "<?php foreach (['DOKU_CONF', 'DOKU_MAIN_CONF'] as $folder) if (!defined($folder)) define($folder, '"
                            + wiki() + "/conf/');\n");
            Files.writeString(
                    wiki().resolve("conf/local.php"),
                    "<?php $conf['savedir'] = '" + wiki() + "/data'; $conf['useacl'] = 0; $conf['lang'] = 'sr';\n");
            writePages();
            Files.writeString(
                    home().resolve("fpm.conf"),
                    "[global]\ndaemonize = no\nerror_log = /dev/stderr\n[wiki]\n" + user() + "listen = " + socket()
                            + "\nlisten.mode = 0666\npm = static\npm.max_children = 4\n");
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        run("index", php("php").orElseThrow(), wiki().resolve("bin/indexer.php").toString(), "-q");
        run("rights", "chmod", "-R", "a+rwX", wiki().toString());
    }

    private void writePages() throws IOException {
        int number = 0;
        for (byte[] batch : new PracticeLines("wiki-").lines(0, pages)) {
            for (String line : new String(batch, StandardCharsets.UTF_8).lines().toList()) {
                JsonNode practice = JSON.readTree(line);
                Files.writeString(
                        wiki().resolve("data/pages/p" + number++ + ".txt"),
                        "====== " + practice.path("title").asString() + " ======\n\n"
                                + practice.path("summary").asString() + "\n\n"
                                + practice.path("body").asString() + "\n");
            }
        }
    }

    @Override
    protected Launch launch() {
        List<String> command = Stream.concat(
                        Stream.of(
                                php("php-fpm").orElseThrow(),
                                "-F",
                                "-y",
                                home().resolve("fpm.conf").toString()),
                        Account.isRoot() ? Stream.of("-R") : Stream.empty())
                .toList();
        return new Launch(name(), Account.SELF, command, Map.of(), home(), log());
    }

    @Override
    protected boolean answers() {
        return Files.exists(socket());
    }

    private void run(String what, String... command) {
        ServerProcess.run(
                new Launch(
                        name() + " " + what,
                        Account.SELF,
                        List.of(command),
                        Map.of(),
                        home(),
                        home().resolve(what + ".log")),
                INDEXING);
    }

    private Path wiki() {
        return home().resolve("wiki");
    }

    private Path socket() {
        return home().resolve("fpm.socket");
    }

    private static String user() {
        return Account.isRoot() ? "user = nobody\ngroup = nogroup\n" : "";
    }

    /** A program of PHP, whose name may end in its version. */
    private static Optional<String> php(String name) {
        return Stream.of(Path.of("/usr/sbin"), Path.of("/usr/bin"))
                .flatMap(folder -> files(folder).stream())
                .filter(program -> program.getFileName().toString().matches(name + "[\\d.]*"))
                .map(Path::toString)
                .findFirst();
    }

    private static List<Path> files(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
