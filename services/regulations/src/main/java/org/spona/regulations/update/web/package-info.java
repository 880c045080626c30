/** Writing and publishing updates, as pages. */
@NullMarked
package org.spona.regulations.update.web;

import org.jspecify.annotations.NullMarked;
