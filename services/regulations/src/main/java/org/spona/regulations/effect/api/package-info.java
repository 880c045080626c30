/** Effects as JSON. */
@NullMarked
package org.spona.regulations.effect.api;

import org.jspecify.annotations.NullMarked;
