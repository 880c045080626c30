package org.spona.platform.shell;

import jakarta.validation.Valid;
import java.time.Instant;
import java.util.List;
import org.spona.platform.problem.Refusal;
import org.spona.platform.web.PageOf;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Pages as services write them. */
@Controller
class SampleController {

    /** A step, named as in its address. */
    enum Step {
        PUBLISH
    }

    record Practice(String id, String title, String place, String language, int used, String kind, Instant changed) {}

    private static final List<Practice> PRACTICES = List.of(
            new Practice(
                    "1",
                    "Помоћ у кући за старе: од мобилног тима до сталне службе",
                    "Стара Пазова",
                    "sr",
                    3,
                    "done",
                    Instant.parse("2024-03-12T09:00:00Z")),
            new Practice(
                    "2",
                    "Operativni multisektorski tim za praćenje socijalne situacije",
                    "Bar",
                    "cnr",
                    12,
                    "open",
                    Instant.parse("2025-11-03T12:30:00Z")),
            new Practice(
                    "3",
                    "Radna grupa za zaštitu bezbjednosti djeteta",
                    "Bijeljina",
                    "bs",
                    1,
                    "soon",
                    Instant.parse("2018-04-30T08:00:00Z")),
            new Practice(
                    "4",
                    "Форум за социјален дијалог",
                    "Куманово",
                    "mk",
                    0,
                    "late",
                    Instant.parse("2021-02-18T08:00:00Z")));

    @GetMapping("/sample")
    String list(Model model) {
        model.addAttribute("list", new PageOf<>(PRACTICES, 44, 1, 20));
        return "sample/practices";
    }

    @GetMapping("/sample/new")
    String form(Model model) {
        model.addAttribute("form", SampleForm.EMPTY);
        return "sample/form";
    }

    @PostMapping("/sample/new")
    String save(@Valid @ModelAttribute("form") SampleForm form, BindingResult errors, RedirectAttributes redirect) {
        if (errors.hasErrors()) {
            return "sample/form";
        }
        return Flash.done("sample.saved", String.valueOf(form.title())).on("/sample", redirect);
    }

    @GetMapping("/sample/publish")
    String ask(Model model) {
        return new Steps("sample", "/sample").ask(Step.PUBLISH, "Videće je 38 organizacija mreže.", false, model);
    }

    @GetMapping("/sample/missing")
    String missing() {
        throw Refusal.notFound();
    }

    @ModelAttribute("places")
    List<Choice> places() {
        return List.of(new Choice("bar", "Bar"), new Choice("stara-pazova", "Stara Pazova"));
    }

    @ModelAttribute("visibilities")
    List<Choice> visibilities() {
        return List.of(
                new Choice("PRIVATE", "Samo moja organizacija", "Drugi je ne vide ni u pretrazi."),
                new Choice("NETWORK", "Cela moja mreža", "Mreža za socijalnu zaštitu, 38 organizacija."));
    }

    @ModelAttribute("topics")
    List<Choice> topics() {
        return List.of(new Choice("kucna-njega", "Kućna nega"), new Choice("djeca", "Zaštita dece"));
    }
}
