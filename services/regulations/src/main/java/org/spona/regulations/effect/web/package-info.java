/** Effects as pages. */
@NullMarked
package org.spona.regulations.effect.web;

import org.jspecify.annotations.NullMarked;
