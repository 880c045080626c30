/** What the tests of every service share: real servers, tenants, and checks of isolation. */
@NullMarked
package org.spona.platform.test;

import org.jspecify.annotations.NullMarked;
