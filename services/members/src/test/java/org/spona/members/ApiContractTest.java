package org.spona.members;

import org.spona.platform.test.ApiContract;

@MembersTest
class ApiContractTest extends ApiContract {}
