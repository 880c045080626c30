package org.spona.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.LoadState;
import com.microsoft.playwright.options.Media;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/**
 * A person at her browser. Wherever she looks ({@link #look}), the page is held to the accessibility rules at the widths
 * of a desk and a phone, and pictures of both are kept in {@code target/screenshots} when they are asked for.
 */
final class Session implements AutoCloseable {

    private static final Path PICTURES = Path.of("target/screenshots");
    private static final int DESK = 1280;
    private static final int PHONE = 390;
    private static final int NARROW_PHONE = 360;
    private static final int HEIGHT = 900;

    /** What stands in one line has its middle at most so many pixels apart. */
    private static final double LINE = 8;

    private static final Duration SOON = Duration.ofSeconds(10);

    private final BrowserContext window;
    private final Page page;
    private final List<String> complaints = new ArrayList<>();
    private int clicks;

    Session(BrowserContext window) {
        this.window = window;
        this.page = window.newPage();
        page.setViewportSize(DESK, HEIGHT);
        page.onPageError(complaints::add);
        page.onConsoleMessage(message -> {
            if (message.text().contains("Content Security Policy")) {
                complaints.add(message.text());
            }
        });
    }

    /** Signs in on her way to the search. */
    Session signIn(String email, String password) {
        return visitAndSignIn("/search", email, password);
    }

    /** Signs in on her way to a page. */
    Session visitAndSignIn(String path, String email, String password) {
        page.navigate("/sign-in?return=" + path);
        page.locator("#username").fill(email);
        page.locator("#password").fill(password);
        synchronized (SignIns.turnOf(email)) {
            page.locator("#kc-login").click();
            page.waitForURL(address -> URI.create(address).getPath().equals(path));
        }
        return this;
    }

    /** Follows a link that came from elsewhere. */
    Session follow(URI address) {
        page.navigate(address.toString());
        return this;
    }

    /** Opens a new account from the link of an invitation; that leads home, signed in. */
    Session choosePassword(String password) {
        page.locator("#password-new").fill(password);
        page.locator("#password-confirm").fill(password);
        page.locator("#kc-passwd-update-form [type=submit]").click();
        page.waitForURL(address -> URI.create(address).getPath().equals("/"));
        return this;
    }

    /** Opens a page of Spona that is there. */
    Session visit(String path) {
        assertThat(statusOf(path)).as("status of " + path).isEqualTo(200);
        return this;
    }

    /** Opens a page of Spona, whatever comes, and tells the HTTP status. */
    int statusOf(String path) {
        Response response = Objects.requireNonNull(page.navigate(path));
        return response.status();
    }

    /**
     * Looks at the page as it is now: checks that it fits on a phone and on a desk, asks axe at one of these widths, when there is time at both,
     * and keeps pictures under this name when they are asked for.
     */
    Session look(String name) {
        page.waitForLoadState();
        assertThat(page.locator("main")).isVisible();
        int chosen = name.hashCode() % 2 == 0 ? PHONE : DESK;
        for (int width : new int[] {PHONE, DESK}) {
            page.setViewportSize(width, HEIGHT);
            if (Depth.PICTURES) {
                page.screenshot(new Page.ScreenshotOptions()
                        .setPath(PICTURES.resolve(name + "-" + width + ".png"))
                        .setFullPage(true));
            }
            if (Depth.DEEP || width == chosen) {
                assertThat(Accessibility.violations(page))
                        .as(name + " at " + width + " px")
                        .isEmpty();
            }
            assertThat((Boolean) page.evaluate("document.documentElement.scrollWidth <= window.innerWidth"))
                    .as(name + " fits into " + width + " px")
                    .isTrue();
        }
        assertThat(complaints).as("what the browser complained of").isEmpty();
        return this;
    }

    /** Sees the page as it would be printed from now on. */
    Session print() {
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        return this;
    }

    /** What stands on paper when the page is printed, without blanks: where a line ends is up to the paper. */
    String paper() {
        page.waitForLoadState(LoadState.NETWORKIDLE);
        try (PDDocument paper = Loader.loadPDF(page.pdf())) {
            return withoutBlanks(new PDFTextStripper().getText(paper));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** The paragraphs and entries of what somebody has written on the page, without blanks. */
    List<String> paragraphs() {
        return page.locator(".prose :is(p, li)").allInnerTexts().stream()
                .map(Session::withoutBlanks)
                .toList();
    }

    private static String withoutBlanks(String text) {
        return text.replaceAll("\\s+", "");
    }

    /** Whether these stand beside each other, and nothing beyond the edge, on a phone of 360 pixels. */
    boolean standInOneLine(String... places) {
        page.setViewportSize(NARROW_PHONE, HEIGHT);
        double[] middles = Stream.of(places)
                .map(place -> Objects.requireNonNull(page.locator(place).boundingBox(), place))
                .mapToDouble(box -> box.y + box.height / 2)
                .toArray();
        double apart = DoubleStream.of(middles).max().orElseThrow()
                - DoubleStream.of(middles).min().orElseThrow();
        return apart < LINE && (Boolean) page.evaluate("document.documentElement.scrollWidth <= window.innerWidth");
    }

    /** Clicks what is at a place. */
    Session click(String place) {
        clicks++;
        page.locator(place).click();
        return this;
    }

    /** Types into the field with this label. */
    Session type(String label, String text) {
        page.getByLabel(label, new Page.GetByLabelOptions().setExact(true)).fill(text);
        return this;
    }

    /** Types into one of several fields with this label, counted from 1. */
    Session type(String label, int place, String text) {
        page.getByLabel(label, new Page.GetByLabelOptions().setExact(true))
                .nth(place - 1)
                .fill(text);
        return this;
    }

    /** Types into the field of this name, whose label says more than it is called by. */
    Session write(String field, String text) {
        page.locator("[name=" + field + "]").fill(text);
        return this;
    }

    /** Chooses one of a list, by typing where the list is long. */
    Session choose(String label, String option) {
        clicks++;
        page.waitForFunction("() => !document.querySelector('select[data-typeahead]:not([hidden])')");
        Locator field = named(AriaRole.COMBOBOX, label);
        if (field.evaluate("field => field.tagName").equals("SELECT")) {
            field.selectOption(option);
        } else {
            field.fill(option);
            field.press("Enter");
        }
        return this;
    }

    /** Does something while she has no line. */
    Session offline(Runnable steps) {
        window.setOffline(true);
        try {
            steps.run();
        } finally {
            window.setOffline(false);
        }
        return this;
    }

    /** Does something after what she began has sent a request to an address with this in it, and before that is answered. */
    Session beforeTheAnswer(String part, Runnable beginning, Runnable steps) {
        List<Runnable> answers = new ArrayList<>();
        page.route(address -> address.contains(part), route -> {
            APIResponse response = route.fetch();
            answers.add(() -> route.fulfill(new Route.FulfillOptions().setResponse(response)));
        });
        beginning.run();
        page.waitForCondition(() -> !answers.isEmpty());
        steps.run();
        List.copyOf(answers).forEach(Runnable::run);
        page.unrouteAll();
        return this;
    }

    /** Ticks a box or a radio button whose label begins like this. */
    Session tick(String label) {
        clicks++;
        page.getByLabel(label).first().check();
        return this;
    }

    /** Chooses a file for the field with this label. */
    Session attach(String label, String name, byte[] content) {
        page.getByLabel(label, new Page.GetByLabelOptions().setExact(true))
                .setInputFiles(new FilePayload(name, "application/octet-stream", content));
        return this;
    }

    /** Presses a button with exactly this name. */
    Session press(String name) {
        clicks++;
        named(AriaRole.BUTTON, name).click();
        return this;
    }

    /** Opens what is folded under these words. */
    Session unfold(String words) {
        clicks++;
        page.locator("summary", new Page.LocatorOptions().setHasText(words)).click();
        return this;
    }

    /** Follows a link with exactly this name. */
    Session go(String name) {
        clicks++;
        named(AriaRole.LINK, name).first().click();
        return this;
    }

    /** Types into the search that every page has, which on that of the search is its own, and asks. */
    Session search(String words) {
        Locator field = page.locator(".ask input, #search:visible");
        field.fill(words);
        field.press("Enter");
        page.waitForURL(address -> address.contains("/search?") && asks(address, words));
        return this;
    }

    private static boolean asks(String address, String words) {
        return URLDecoder.decode(address, StandardCharsets.UTF_8).contains("q=" + words);
    }

    /** Types into the search that every page has, letter by letter, and waits for what it suggests. */
    Session begin(String words) {
        Locator field = page.locator("#search");
        field.clear();
        field.pressSequentially(words);
        assertThat(page.getByRole(AriaRole.LISTBOX)).isVisible();
        return this;
    }

    /** Goes down the suggestions to the one that begins like this, and takes it, all by keyboard. */
    Session pick(String suggestion) {
        Locator active = page.locator("[role=option][aria-selected=true]");
        int options = page.getByRole(AriaRole.OPTION).count();
        String address = page.url();
        for (int step = 0; step < options; step++) {
            page.locator("#search").press("ArrowDown");
            if (active.innerText().startsWith(suggestion)) {
                page.locator("#search").press("Enter");
                page.waitForURL(now -> !now.equals(address));
                return this;
            }
        }
        throw new AssertionError("No suggestion " + suggestion);
    }

    /** How often she has clicked so far, typing aside. */
    int clicks() {
        return clicks;
    }

    /** Waits until this can be read. */
    Session reads(String text) {
        try {
            assertThat(page.getByText(text).first()).isVisible();
        } catch (AssertionError missing) {
            throw new AssertionError(
                    "Not read at " + page.url() + ": " + text + "\n"
                            + page.locator("body").innerText(),
                    missing);
        }
        return this;
    }

    /** Asks for the same page again until this can be read: work of other services reaches it by events. */
    Session untilReads(String text) {
        Eventually.within(
                SOON,
                text,
                () -> {
                    page.reload();
                    return page.locator("main").innerText();
                },
                seen -> seen.contains(text));
        return this;
    }

    /** Where the first link leads whose name has this text in it. */
    String target(String text) {
        return Objects.requireNonNull(page.locator("main a", new Page.LocatorOptions().setHasText(text))
                .first()
                .getAttribute("href"));
    }

    /** The file that a link with exactly this name saves, as UTF-8. */
    String download(String name) {
        return new String(file(name), StandardCharsets.UTF_8);
    }

    /** The file that a link with exactly this name saves. */
    byte[] file(String name) {
        Path file = page.waitForDownload(() -> go(name)).path();
        try {
            return Files.readAllBytes(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** How many practices were found, in words. */
    String count() {
        return page.locator("#count").innerText();
    }

    /** What a list of facts says under this name. */
    String fact(String name) {
        return page.locator(".facts > div", new Page.LocatorOptions().setHasText(name))
                .locator("dd")
                .innerText();
    }

    /** How many practices a value promises by which the search can be narrowed. */
    String promised(String value) {
        return page.locator(".option", new Page.LocatorOptions().setHasText(value))
                .locator(".number")
                .innerText();
    }

    /** What the page is made of, with what nobody sees. */
    String source() {
        return page.content();
    }

    /** The address of the page without its host. */
    String address() {
        URI address = URI.create(page.url());
        return address.getRawPath() + "?" + address.getRawQuery();
    }

    /** The path of the page. */
    String path() {
        return URI.create(page.url()).getPath();
    }

    @Override
    public void close() {
        window.close();
    }

    private Locator named(AriaRole role, String name) {
        return page.getByRole(role, new Page.GetByRoleOptions().setName(name).setExact(true));
    }
}
