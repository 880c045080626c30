/** What people are told in the product and by mail: what they follow, what answers them, what is due; each as she has chosen. */
@NullMarked
package org.spona.members.notification;

import org.jspecify.annotations.NullMarked;
