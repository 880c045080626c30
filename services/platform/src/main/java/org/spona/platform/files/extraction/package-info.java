/** Takes the text out of files that strangers made, in a process of its own that may come to grief alone. */
@NullMarked
package org.spona.platform.files.extraction;

import org.jspecify.annotations.NullMarked;
