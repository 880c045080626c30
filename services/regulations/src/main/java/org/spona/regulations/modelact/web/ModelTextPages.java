package org.spona.regulations.modelact.web;

import java.util.UUID;
import org.spona.platform.findable.Thing;
import org.spona.regulations.modelact.DraftBringing;
import org.spona.regulations.modelact.DraftTextPages;
import org.spona.regulations.modelact.ModelAct;
import org.spona.regulations.modelact.ModelActContent;
import org.spona.regulations.modelact.ModelReading;
import org.spona.regulations.modelact.ModelTexts;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** Where a version of a model is given its text. */
@Controller
@RequestMapping("/model-acts/versions/{id}")
class ModelTextPages extends DraftTextPages {

    private final ModelReading models;

    ModelTextPages(ModelTexts texts, ModelReading models, DraftBringing bringing, MessageSource messages) {
        super(texts, bringing, messages);
        this.models = models;
    }

    @Override
    protected Thing owner(UUID id) {
        ModelActContent content = models.get(models.getVersion(id).modelId()).content();
        return new Thing(id, ModelAct.KIND, content.title(), content.language(), "/model-acts/versions/" + id);
    }
}
