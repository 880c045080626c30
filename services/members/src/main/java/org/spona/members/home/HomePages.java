package org.spona.members.home;

import org.spona.platform.tenancy.Readers;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The home page. It holds nothing of its own: each part is loaded from its service, and fails alone. */
@Controller
@EnableConfigurationProperties(HomeProperties.class)
class HomePages {

    private final HomeProperties properties;

    HomePages(HomeProperties properties) {
        this.properties = properties;
    }

    @GetMapping("/")
    String home(Model model) {
        model.addAttribute("name", Readers.get().name());
        model.addAttribute("member", !Readers.get().memberships().isEmpty());
        model.addAttribute("blocks", properties.blocks());
        return "home/home";
    }
}
