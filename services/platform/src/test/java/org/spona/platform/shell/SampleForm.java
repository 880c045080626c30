package org.spona.platform.shell;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

record SampleForm(
        @NotBlank @Size(max = 200) @Nullable String title,
        @Nullable String summary,
        @NotBlank @Nullable String place,
        @NotBlank @Nullable String visibility,
        @Nullable List<String> topics,
        @AssertTrue boolean agreed) {

    static final SampleForm EMPTY = new SampleForm("", "", "", "", List.of(), false);
}
