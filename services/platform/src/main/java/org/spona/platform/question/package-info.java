/** Questions that readers send by mail through a form: what all of them have, and how many are let through. */
@NullMarked
package org.spona.platform.question;

import org.jspecify.annotations.NullMarked;
