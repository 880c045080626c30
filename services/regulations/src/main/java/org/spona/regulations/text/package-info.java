/** The text of an act as lines with levels and numbers: how it is read from what people send, and written for other programs. */
@NullMarked
package org.spona.regulations.text;

import org.jspecify.annotations.NullMarked;
