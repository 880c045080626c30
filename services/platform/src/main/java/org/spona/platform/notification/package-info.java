/** What people are told in the product itself: each service announces it in one shape, members tells each person as she has chosen. */
@NullMarked
package org.spona.platform.notification;

import org.jspecify.annotations.NullMarked;
