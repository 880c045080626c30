@NullMarked
package org.spona.members.notification;

import org.jspecify.annotations.NullMarked;
