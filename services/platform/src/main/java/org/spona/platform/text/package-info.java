/** What people wrote, as it is shown: in the reader's script, and Markdown as safe HTML. */
@NullMarked
package org.spona.platform.text;

import org.jspecify.annotations.NullMarked;
