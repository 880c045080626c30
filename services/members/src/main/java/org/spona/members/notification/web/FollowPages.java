package org.spona.members.notification.web;

import java.util.Locale;
import org.spona.members.notification.FollowTarget;
import org.spona.members.notification.Follows;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Following one thing or topic: a button that other pages load, and a page of its own without a script. */
@Controller
class FollowPages {

    private final Follows follows;

    FollowPages(Follows follows) {
        this.follows = follows;
    }

    @GetMapping("/follows/{kind}/{key}")
    String show(@PathVariable String kind, @PathVariable String key, Model model, Locale locale) {
        model.addAttribute("followed", follows.get(new FollowTarget(kind, key), locale));
        return "notification/follow";
    }

    @GetMapping("/follows/{kind}/{key}/button")
    String button(@PathVariable String kind, @PathVariable String key, Model model, Locale locale) {
        show(kind, key, model, locale);
        return "notification/follow :: button";
    }

    @PostMapping("/follows/{kind}/{key}")
    String follow(
            @PathVariable String kind, @PathVariable String key, @RequestParam(defaultValue = "true") boolean wanted) {
        FollowTarget target = new FollowTarget(kind, key);
        follows.follow(target, wanted);
        return "redirect:/follows/" + target;
    }

    @PostMapping("/follows/{kind}/{key}/button")
    String press(
            @PathVariable String kind, @PathVariable String key, @RequestParam(defaultValue = "true") boolean wanted) {
        FollowTarget target = new FollowTarget(kind, key);
        follows.follow(target, wanted);
        return "redirect:/follows/" + target + "/button";
    }
}
