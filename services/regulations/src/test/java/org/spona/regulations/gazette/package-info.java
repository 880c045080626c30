/** Tests of what leads from a cited number of a gazette to acts. */
@NullMarked
package org.spona.regulations.gazette;

import org.jspecify.annotations.NullMarked;
