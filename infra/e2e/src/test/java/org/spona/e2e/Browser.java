package org.spona.e2e;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Debian's Chromium; the environment variable {@code CHROMIUM} names another one. */
final class Browser implements AutoCloseable {

    private static final List<String> ARGUMENTS = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    /** For a house that has just started, on a machine with other work. */
    private static final double PATIENCE_MS = 30_000;

    private final URI home;
    private final Playwright playwright;
    private final com.microsoft.playwright.Browser chromium;

    /** @param home the address of Spona */
    Browser(URI home) {
        this.home = home;
        this.playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE_MS);
        this.chromium = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(program())
                        .setHeadless(true)
                        .setArgs(ARGUMENTS));
    }

    /** A window with nobody signed in, with cookies of its own. */
    Session open() {
        return open(true);
    }

    /** The same in a browser that runs no scripts. */
    Session openWithoutScripts() {
        return open(false);
    }

    /** A PDF as an office prints one, with a page for each text. */
    byte[] pdf(List<String> pages) {
        try (BrowserContext window = chromium.newContext()) {
            var page = window.newPage();
            page.setContent(pages.stream()
                    .map(text -> "<p style=\"break-after: page\">" + text + "</p>")
                    .collect(Collectors.joining()));
            return page.pdf();
        }
    }

    private Session open(boolean scripts) {
        BrowserContext window = chromium.newContext(new com.microsoft.playwright.Browser.NewContextOptions()
                .setLocale("sr-Latn")
                .setJavaScriptEnabled(scripts)
                .setBaseURL(home.toString()));
        return new Session(window);
    }

    @Override
    public void close() {
        playwright.close();
    }

    private static Path program() {
        return Path.of(Optional.ofNullable(System.getenv("CHROMIUM")).orElse("/usr/bin/chromium"));
    }
}
