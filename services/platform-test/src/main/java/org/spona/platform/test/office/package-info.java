/** Programs of offices that open what Spona writes. */
@NullMarked
package org.spona.platform.test.office;

import org.jspecify.annotations.NullMarked;
