/** Acts of local governments: their register, their text, the model from which it came, and the provisions that they implement. */
@NullMarked
package org.spona.regulations.localact;

import org.jspecify.annotations.NullMarked;
