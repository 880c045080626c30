/** Reads parts of what office programs write, when a stranger may have written it. */
@NullMarked
package org.spona.platform.office;

import org.jspecify.annotations.NullMarked;
