package org.spona.regulations.campaign.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.spona.platform.problem.InvalidInput;
import org.spona.platform.shell.Flash;
import org.spona.platform.shell.Submitted;
import org.spona.regulations.campaign.CampaignMap;
import org.spona.regulations.campaign.NetworkMaps;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The map of a network: a campaign on it, and the file from which it is drawn. */
@Controller
class MapPages {

    private final NetworkMaps maps;
    private final CampaignViews views;

    MapPages(NetworkMaps maps, CampaignViews views) {
        this.maps = maps;
        this.views = views;
    }

    @GetMapping("/regulations/campaigns/{id}/map")
    String show(@PathVariable UUID id, Model model, Locale locale) {
        CampaignMap drawn = maps.draw(id);
        model.addAttribute("drawn", drawn);
        model.addAttribute("view", views.of(drawn.dashboard().campaign(), locale));
        return "campaign/map";
    }

    @GetMapping("/regulations/maps/{networkId}")
    String begin(@PathVariable UUID networkId, Model model) {
        model.addAttribute("form", new MapForm(null));
        return form(networkId, model);
    }

    @PostMapping("/regulations/maps/{networkId}")
    String save(
            @PathVariable UUID networkId,
            @ModelAttribute("form") MapForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        if (Submitted.taken(errors, response, () -> save(networkId, form.file()))) {
            return Flash.done("map.saved").on("/regulations/maps/" + networkId, redirect);
        }
        return form(networkId, model);
    }

    private void save(UUID networkId, @Nullable MultipartFile file) {
        if (file == null || file.isEmpty()) {
            throw new InvalidInput("file", "map.missing");
        }
        try {
            maps.save(networkId, Objects.requireNonNullElse(file.getOriginalFilename(), ""), file.getBytes());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private String form(UUID networkId, Model model) {
        model.addAttribute("network", maps.getNetwork(networkId));
        model.addAttribute("map", maps.find(networkId).orElse(null));
        return "campaign/upload";
    }
}
