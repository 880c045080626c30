@NullMarked
package org.spona.platform.mail;

import org.jspecify.annotations.NullMarked;
